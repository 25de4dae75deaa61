using System.Collections.ObjectModel;

namespace NatoIraq;

/// <summary>
/// An immutable list that compares by its values and prints as <c>a; b</c>, so that a cell of <c>Export-Csv</c>
/// shows what is in it and <c>Group-Object</c> groups by it.
/// </summary>
/// <typeparam name="T">What is listed; its own <see cref="object.ToString"/> is what is printed.</typeparam>
public sealed class ValueList<T> : ReadOnlyCollection<T>, IEquatable<ValueList<T>>, IComparable<ValueList<T>>, IComparable
{
    /// <summary>Copies <paramref name="items"/> in their order.</summary>
    public ValueList(IEnumerable<T> items)
        : base([.. items])
    {
    }

    /// <summary>Separates the values in print.</summary>
    private const string Separator = "; ";

    /// <inheritdoc/>
    public override string ToString() => Count == 0 ? "" : string.Join(Separator, this);

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) => other is not null && this.SequenceEqual(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in this)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Orders by the printed text, without regard to culture.</summary>
    public int CompareTo(ValueList<T>? other) => string.CompareOrdinal(ToString(), other?.ToString());

    int IComparable.CompareTo(object? obj) => CompareTo(obj as ValueList<T>);
}
