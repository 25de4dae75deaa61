namespace NatoIraq.Chronology.Dates;

/// <summary>
/// The names of the rules that read date phrases (docs/dates.md lists what each reads). They are stable: scripts compare them.
/// </summary>
public static class DateRule
{
    /// <summary>An EDTF expression as such.</summary>
    public const string Edtf = "Edtf";

    /// <summary>"11 July 2018", "the 1st of August 1958".</summary>
    public const string DayMonthYear = "DayMonthYear";

    /// <summary>"1990 August 2", "1998, 16–19 December", "1962 (15 August)".</summary>
    public const string YearFirst = "YearFirst";

    /// <summary>"July 11, 2018".</summary>
    public const string MonthDayYear = "MonthDayYear";

    /// <summary>"7 August": the year is that which puts it nearest to the reference.</summary>
    public const string DayMonth = "DayMonth";

    /// <summary>"August 7": the year is that which puts it nearest to the reference.</summary>
    public const string MonthDay = "MonthDay";

    /// <summary>"February 2018".</summary>
    public const string MonthYear = "MonthYear";

    /// <summary>"September": the year is that which puts it nearest to the reference.</summary>
    public const string Month = "Month";

    /// <summary>"2007".</summary>
    public const string Year = "Year";

    /// <summary>"2011-02-24", "2011/02/24".</summary>
    public const string IsoDate = "IsoDate";

    /// <summary>"2011-02".</summary>
    public const string IsoMonth = "IsoMonth";

    /// <summary>"24.02.2011", "03/24/1999".</summary>
    public const string NumericDate = "NumericDate";

    /// <summary>A year of one to three digits where a date stands: "410: …".</summary>
    public const string ShortYear = "ShortYear";

    /// <summary>"06/2013".</summary>
    public const string NumericMonth = "NumericMonth";

    /// <summary>"5.I.2020", "IX.2001": the month in Roman numerals.</summary>
    public const string RomanMonth = "RomanMonth";

    /// <summary>"2018-192": the day of a year by its number.</summary>
    public const string OrdinalDay = "OrdinalDay";

    /// <summary>"031405Z MAR 24": the date-time group of the armed forces.</summary>
    public const string DateTimeGroup = "DateTimeGroup";

    /// <summary>"2018-W29", "week of 3 May 2010", "weekend of 5 May 2012".</summary>
    public const string Week = "Week";

    /// <summary>"Christmas Day 1914".</summary>
    public const string NamedDay = "NamedDay";

    /// <summary>"FY2016-17", where the month that it starts in is known.</summary>
    public const string FiscalYear = "FiscalYear";

    /// <summary>"the 1990s", "the late 1990s".</summary>
    public const string Decade = "Decade";

    /// <summary>"the 19th century".</summary>
    public const string Century = "Century";

    /// <summary>"End 2004", "by the end of 2004".</summary>
    public const string EndOfYear = "EndOfYear";

    /// <summary>"the beginning of 2004".</summary>
    public const string BeginningOfYear = "BeginningOfYear";

    /// <summary>"early 2015".</summary>
    public const string EarlyYear = "EarlyYear";

    /// <summary>"mid-2015".</summary>
    public const string MidYear = "MidYear";

    /// <summary>"late 2015".</summary>
    public const string LateYear = "LateYear";

    /// <summary>"Q1 2015", "the first quarter of 2015".</summary>
    public const string Quarter = "Quarter";

    /// <summary>"the second half of 2015".</summary>
    public const string Half = "Half";

    /// <summary>"early March 2011", "end of March", "the latter half of March".</summary>
    public const string PartOfMonth = "PartOfMonth";

    /// <summary>"summer 2014", "the winter of 2013–14".</summary>
    public const string Season = "Season";

    /// <summary>"8–9 July 2016", "2003–2011", "28 December 2011 to 3 January 2012".</summary>
    public const string Range = "Range";

    /// <summary>"between April and December 2016".</summary>
    public const string Between = "Between";

    /// <summary>"from April to December 2016".</summary>
    public const string FromTo = "FromTo";

    /// <summary>"since 2003", "from 2003", "as of 2003".</summary>
    public const string Since = "Since";

    /// <summary>"until 2011", "to 2011".</summary>
    public const string Until = "Until";

    /// <summary>"before July 2001": not in it.</summary>
    public const string Before = "Before";

    /// <summary>"after June 2000": not in it.</summary>
    public const string After = "After";

    /// <summary>"by August 2002", "no later than May 2010", "on or before 5 May": up to it and in it.</summary>
    public const string By = "By";

    /// <summary>"no earlier than 5 May 2010", "on or after 5 May": from it on, and in it.</summary>
    public const string NotBefore = "NotBefore";

    /// <summary>"8 and 9 July 2016": all of them.</summary>
    public const string AllOf = "AllOf";

    /// <summary>"8 or 9 July 2016": one of them.</summary>
    public const string OneOf = "OneOf";

    /// <summary>"c. 2005", "about 2005".</summary>
    public const string Circa = "Circa";

    /// <summary>"possibly 2005", "2005?".</summary>
    public const string Possibly = "Possibly";
}
