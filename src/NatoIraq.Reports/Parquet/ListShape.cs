using Parquet.Schema;

namespace NatoIraq.Reports.Parquet;

/// <summary>A list: the three-level LIST of the format ("Logical Types"), empty where there is nothing, never null.</summary>
/// <typeparam name="T">What is listed.</typeparam>
internal sealed class ListShape<T>(string name, Shape<T> element) : Shape<IReadOnlyList<T>>
{
    /// <summary>What the format calls the items of a list.</summary>
    public const string ElementName = "element";

    /// <summary>From what the list stands in to the list, to the repeated group within.</summary>
    private const int LevelOfList = 1;

    private readonly ListField declared = new(name, element.Field);
    private Field attached = element.Field;

    public override Field Field => declared;

    public override IEnumerable<Leaf> Leaves => element.Leaves;

    public override void Attach(Field field)
    {
        var list = field as ListField ?? throw OfAnotherShape(field);
        attached = list;
        element.Attach(list.Item);
    }

    public override void Write(IReadOnlyList<T> value, int repetition, int definition)
    {
        if (value.Count == 0)
        {
            element.WriteAbsent(repetition, definition + LevelOfList);
            return;
        }

        foreach (var item in value)
        {
            element.Write(item, repetition, attached.MaxDefinitionLevel);
            repetition = attached.MaxRepetitionLevel;
        }
    }

    public override IReadOnlyList<T> Read()
    {
        if (element.FirstLeaf.NextDefinition < attached.MaxDefinitionLevel)
        {
            element.SkipAbsent();
            return [];
        }

        var items = new List<T>();
        do
        {
            items.Add(element.Read());
        }
        while (element.FirstLeaf.NextRepetition == attached.MaxRepetitionLevel);
        return items;
    }
}
