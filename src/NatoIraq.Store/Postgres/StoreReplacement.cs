using System.Globalization;

namespace NatoIraq.Store.Postgres;

/// <summary>
/// Replaces a store with an empty one. Where its tables are those of this version they are emptied, so that they keep their permissions, their partitions and
/// what else an administrator has given them. Others are made anew, with the permissions that those of the same names had.
/// </summary>
internal static class StoreReplacement
{
    private const string Present =
        "SELECT count(*) FROM pg_class WHERE relnamespace = 'natoiraq'::regnamespace AND relkind IN ('r', 'p') AND relname = ANY (?1)";

    private const string Grantee = "CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END";
    private const string Option = "CASE WHEN a.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END";

    private const string Permissions =
        $"SELECT format('GRANT %s ON SCHEMA natoiraq TO %s%s', a.privilege_type, {Grantee}, {Option}) "
        + "FROM pg_namespace n, aclexplode(n.nspacl) a WHERE n.nspname = 'natoiraq' AND a.grantee <> n.nspowner "
        + $"UNION ALL SELECT format('GRANT %s ON natoiraq.%I TO %s%s', a.privilege_type, c.relname, {Grantee}, {Option}) "
        + "FROM pg_class c, aclexplode(c.relacl) a WHERE c.relnamespace = 'natoiraq'::regnamespace AND c.relname = ANY (?1) AND a.grantee <> c.relowner "
        + "UNION ALL SELECT format('ALTER DEFAULT PRIVILEGES FOR ROLE %I IN SCHEMA natoiraq GRANT %s ON TABLES TO %s%s', "
        + $"pg_get_userbyid(d.defaclrole), a.privilege_type, {Grantee}, {Option}) "
        + "FROM pg_default_acl d, aclexplode(d.defaclacl) a WHERE d.defaclnamespace = 'natoiraq'::regnamespace AND d.defaclobjtype = 'r' AND pg_has_role(d.defaclrole, 'MEMBER')";

    /// <summary>Replaces it. Runs inside a transaction of its caller.</summary>
    /// <param name="database">The database.</param>
    /// <param name="version">The version of the store that is there.</param>
    public static void Run(PostgresDatabase database, int version)
    {
        string[] tables = [.. PostgresSchema.Tables, "store"];
        if (version == PostgresSchema.Latest && IsPresent(database, tables))
        {
            database.Execute(string.Create(
                CultureInfo.InvariantCulture, $"TRUNCATE {string.Join(", ", PostgresSchema.Tables.Select(static table => "natoiraq." + table))}; UPDATE store SET shipped = false"));
            return;
        }

        var permissions = ReadPermissions(database, tables);
        database.Execute("DROP SCHEMA natoiraq CASCADE");
        PostgresSchema.Make(database);
        permissions.ForEach(database.Execute);
    }

    private static bool IsPresent(PostgresDatabase database, string[] tables)
    {
        using var row = database.Prepare(Present).Bind(1, tables);
        return row.Step() && row.Integer(0) == tables.Length;
    }

    /// <summary>The permissions as statements that the server made of them.</summary>
    private static List<string> ReadPermissions(PostgresDatabase database, string[] tables)
    {
        var statements = new List<string>();
        using var row = database.Prepare(Permissions).Bind(1, tables);
        while (row.Step())
        {
            statements.Add(row.Text(0));
        }

        return statements;
    }
}
