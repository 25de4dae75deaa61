namespace NatoIraq.Chronology.Reading.Layouts;

/// <summary>What stands between the date that opens a line and the text behind it.</summary>
internal enum DateSeparator
{
    /// <summary>Nothing: the line ends with the date.</summary>
    End,

    /// <summary>A tab, or two spaces or more.</summary>
    Gap,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>A hyphen, a dash, or a mark used like one: bar, bullet, arrow, slash.</summary>
    Dash,

    /// <summary>The end of the bold or italic type, or of the brackets, that the date alone is set in.</summary>
    Type,

    /// <summary>A full stop.</summary>
    Period,

    /// <summary>A comma or semicolon.</summary>
    Comma,

    /// <summary>One space, with a capital behind it.</summary>
    Space,
}
