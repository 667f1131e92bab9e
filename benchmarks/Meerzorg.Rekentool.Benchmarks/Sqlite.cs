using System.Globalization;
using Meerzorg.Rekentool.Bulk;
using Microsoft.Data.Sqlite;

namespace Meerzorg.Rekentool.Benchmarks;

/// <summary>The same rule as SQL, in floating point: a table of dossiers in memory, joined with a table of ranges.</summary>
internal sealed class Sqlite : IDisposable
{
    private readonly SqliteConnection _verbinding = new("Data Source=:memory:");
    private readonly string _rekenregel;

    public Sqlite(Parameterset parameters, Bulkinvoer invoer)
    {
        _verbinding.Open();
        Doe("CREATE TABLE sleutel (id INTEGER PRIMARY KEY, behandeling REAL, dagbesteding INTEGER, correctie REAL, tarief REAL)");
        Doe("CREATE TABLE grens (sleutel INTEGER, vanaf REAL, klasse INTEGER, bedrag REAL, PRIMARY KEY (sleutel, vanaf)) WITHOUT ROWID");
        Doe("CREATE TABLE dossier (sleutel INTEGER, wonen INTEGER, dagbesteding INTEGER, nacht INTEGER, behandelaren INTEGER, minuren INTEGER, context INTEGER, euro REAL, percentage REAL)");
        using (var transactie = _verbinding.BeginTransaction())
        {
            foreach (var profiel in parameters.Zorgprofielen)
            {
                foreach (var prestatie in profiel.Prestaties)
                {
                    int sleutel = Bulksleutel.Van(profiel.Zorgprofiel, prestatie.Behandeling, prestatie.Dagbesteding).Waarde;
                    Doe(Sql($"INSERT INTO sleutel VALUES ({sleutel}, {(prestatie.Behandeling ? parameters.Behandelaarsfactor.Waarde : 0)}, {(prestatie.Dagbesteding ? 1 : 0)}, {profiel.Basisuren.Waarde.Seconden * profiel.IndirecteFractie.Waarde - prestatie.Aftrek.Waarde.Seconden}, {parameters.MaatwerkUurtarief(profiel.Zorgprofiel.Maatwerkgroep).Waarde})"));
                    foreach (var range in profiel.Ranges)
                        Doe(Sql($"INSERT INTO grens VALUES ({sleutel}, {range.Vanaf.Waarde.Seconden}, {(range.Meerzorgprofiel ?? 7) + 1}, {(range.Jaarbedrag is { } bedrag ? bedrag.Waarde.ToString(CultureInfo.InvariantCulture) : "NULL")})"));
                }
            }

            using var invoegen = _verbinding.CreateCommand();
            invoegen.CommandText = "INSERT INTO dossier VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8)";
            var velden = Enumerable.Range(0, 9).Select(nummer => invoegen.Parameters.Add($"${nummer}", nummer < 7 ? SqliteType.Integer : SqliteType.Real)).ToArray();
            for (int i = 0; i < invoer.Lengte; i++)
            {
                velden[0].Value = (int)invoer.Sleutel[i].Waarde;
                velden[1].Value = invoer.Wonen[i];
                velden[2].Value = invoer.Dagbesteding[i];
                velden[3].Value = invoer.Nacht[i];
                velden[4].Value = invoer.Behandelaren[i];
                velden[5].Value = invoer.Minuren[i];
                velden[6].Value = invoer.ContextPerJaar[i];
                velden[7].Value = invoer.ContextCenten[i] / 100.0;
                velden[8].Value = invoer.Tariefpercentages[i] / 1e6;
                invoegen.ExecuteNonQuery();
            }

            transactie.Commit();
        }

        decimal maximum = parameters.MaximaalEtmaalbedrag.Waarde * parameters.DagenPerJaar.Waarde;
        _rekenregel = Sql($"""
            WITH uren AS (
              SELECT d.sleutel, d.euro, d.percentage, s.tarief,
                d.wonen + d.nacht + d.dagbesteding * s.dagbesteding - d.minuren + d.behandelaren * s.behandeling + d.context * 7.0 / {parameters.DagenPerJaar.Waarde} + s.correctie AS seconden
              FROM dossier d JOIN sleutel s ON s.id = d.sleutel),
            klasse AS (
              SELECT u.*, g.klasse, coalesce(g.bedrag, u.seconden * {parameters.DagenPerJaar.Waarde} * u.tarief / 25200.0) AS bedrag
              FROM uren u LEFT JOIN grens g ON g.sleutel = u.sleutel AND g.vanaf = (SELECT max(vanaf) FROM grens WHERE sleutel = u.sleutel AND vanaf <= u.seconden)),
            toekenning AS (
              SELECT coalesce(klasse, seconden > 0) AS klasse,
                CASE WHEN klasse IS NULL THEN 0.0 ELSE min(bedrag + max(0.0, euro - {parameters.Contextdrempel.Waarde} * min(bedrag, {maximum})), {maximum}) * percentage END AS jaar
              FROM klasse)
            SELECT sum(klasse), sum(round(jaar, 2)), sum(round(jaar / {parameters.DagenPerJaar.Waarde}, 2)) FROM toekenning
            """);
    }

    /// <summary>Calculates all dossiers; the sum of the yearly amounts shows that it did.</summary>
    public double Bereken()
    {
        using var opdracht = _verbinding.CreateCommand();
        opdracht.CommandText = _rekenregel;
        using var lezer = opdracht.ExecuteReader();
        lezer.Read();
        return lezer.GetDouble(1);
    }

    public void Dispose() => _verbinding.Dispose();

    private static string Sql(FormattableString sql) => FormattableString.Invariant(sql);

    private void Doe(string sql)
    {
        using var opdracht = _verbinding.CreateCommand();
        opdracht.CommandText = sql;
        opdracht.ExecuteNonQuery();
    }
}
