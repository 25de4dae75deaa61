namespace NatoIraq.Mcp.Tools;

/// <summary>What a mission is: the values of <see cref="Mission.Type"/>.</summary>
internal enum MissionType
{
    /// <summary>A mission.</summary>
    Mission,

    /// <summary>A programme.</summary>
    Program,

    /// <summary>An activity.</summary>
    Activity,
}
