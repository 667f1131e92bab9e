using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Meerzorg.Rekentool.Bulk;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Benchmarks;

/// <summary>All ways side by side in one run: taken in turn, round after round, so that a busy machine is as busy for each; medians.</summary>
internal static class Verhouding
{
    private const int Jaar = 2026;

    public static int Meet(string[] argumenten)
    {
        int n = argumenten.Length > 0 ? int.Parse(argumenten[0], CultureInfo.InvariantCulture) : 1_000_000;
        int rondes = argumenten.Length > 1 ? int.Parse(argumenten[1], CultureInfo.InvariantCulture) : 15;
        int steekproef = Math.Min(n, 20_000); // for what is slow; a time per dossier does not depend on the number
        var rekentool = Rekentool.Voor(Jaar);
        var bulk = Bulkrekentool.Voor(rekentool.Parameters);
        var geheel = Bulkrekentool.Voor(rekentool.Parameters, Bulkkernsoort.GeheleGetallen);
        var dossiers = Bulkdossiers.Aannemelijk(n, rekentool.Parameters, zaad: 1);
        var (uit1, uit2) = (new Bulkuitkomsten(n), new Bulkuitkomsten(n));
        var aanvragen = Enumerable.Range(0, steekproef).Select(i => dossiers.Invoer.Aanvraag(i)).ToArray();
        var lus = new Decimaallus(rekentool.Parameters);
        var records = Decimaallus.Van(dossiers.Invoer);
        var decimaal = new Decimaaluitkomst[n];
        using var sqlite = new Sqlite(rekentool.Parameters, dossiers.Invoer.Deel(0, steekproef));
        long gelezen = 0;

        (string Naam, int N, Action Doe)[] wegen =
        [
            ("spec", steekproef, () => { foreach (var aanvraag in aanvragen) _ = ((rekentool.Bereken(aanvraag) as Meerzorgwaardig)?.Etmaalbedrag); }),
            ("sqlite", steekproef, () => sqlite.Bereken()),
            ("decimal", n, () => lus.Bereken(records, decimaal)),
            ("geheel", n, () => geheel.Bereken(dossiers.Invoer, uit1.Uitvoer)),
            ("bulk1", n, () => bulk.Bereken(dossiers.Invoer, uit1.Uitvoer)),
            ("bulk2", n, () => bulk.Bereken(dossiers.Invoer, uit2.Uitvoer, draden: 2)),
            ("lezen", n, () => gelezen += Lezen.Alles(dossiers.Invoer)),
        ];
        var tijden = wegen.Select(_ => new List<double>()).ToArray();
        for (int ronde = -2; ronde < rondes; ronde++) // two to warm up
        {
            for (int weg = 0; weg < wegen.Length; weg++)
            {
                // The fast ones are repeated within a round: one call is too short to time on a busy machine.
                int keer = wegen[weg].Naam.StartsWith("bulk", StringComparison.Ordinal) || wegen[weg].Naam == "lezen" ? Math.Max(3, 2_000_000 / n) : 1;
                double beste = double.MaxValue;
                for (int k = 0; k < keer; k++)
                {
                    long begin = Stopwatch.GetTimestamp();
                    wegen[weg].Doe();
                    beste = Math.Min(beste, Stopwatch.GetElapsedTime(begin).TotalNanoseconds / wegen[weg].N);
                }

                if (ronde >= 0) tijden[weg].Add(beste);
            }
        }

        double Mediaan(string naam) => Midden(tijden[Array.FindIndex(wegen, weg => weg.Naam == naam)]);
        double Maal(string traag, string snel) => Midden([.. tijden[Array.FindIndex(wegen, weg => weg.Naam == traag)].Zip(tijden[Array.FindIndex(wegen, weg => weg.Naam == snel)], (a, b) => a / b)]);

        int anders = Enumerable.Range(0, n).Count(i => (int)uit1.Klasse[i] != decimaal[i].Klasse || uit1.JaarCenten[i] != decimaal[i].Jaar * 100 || uit1.DagCenten[i] != decimaal[i].Dag * 100);
        Console.WriteLine(FormattableString.Invariant($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {Environment.ProcessorCount} processors, Vector512 {Vector512.IsHardwareAccelerated}, Vector256 {Vector256.IsHardwareAccelerated}"));
        Console.WriteLine(FormattableString.Invariant($"kern {bulk.Kern}; {n} dossiers in willekeurige volgorde, {rondes} rondes (spec en sqlite: {steekproef} dossiers); som {gelezen:X}"));
        Console.WriteLine($"uitkomsten van één en twee draden gelijk: {uit1.Hash() == uit2.Hash()}; decimal anders in {anders} dossiers");
        foreach (var (naam, _, _) in wegen) Console.WriteLine(FormattableString.Invariant($"{naam,-8} {Mediaan(naam),10:0.00} ns per dossier"));
        Console.WriteLine(FormattableString.Invariant(
            $"mediaan van verhoudingen: decimal/bulk1 {Maal("decimal", "bulk1"):0.0}, spec/bulk1 {Maal("spec", "bulk1"):0}, sqlite/bulk1 {Maal("sqlite", "bulk1"):0}, bulk1/bulk2 {Maal("bulk1", "bulk2"):0.00}, lezen/bulk1 {Maal("lezen", "bulk1"):0.00}, lezen/bulk2 {Maal("lezen", "bulk2"):0.00}"));
        Console.WriteLine(FormattableString.Invariant(
            $$"""{"n":{{n}}, "spec_ns":{{Mediaan("spec"):0.00}}, "decimal_ns":{{Mediaan("decimal"):0.00}}, "bulk1_ns":{{Mediaan("bulk1"):0.00}}, "bulk2_ns":{{Mediaan("bulk2"):0.00}}, "lezen_ns":{{Mediaan("lezen"):0.00}}}"""));
        return 0;
    }

    private static double Midden(List<double> waarden) => waarden.Order().ElementAt(waarden.Count / 2);
}
