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
        int rondes = argumenten.Length > 1 ? int.Parse(argumenten[1], CultureInfo.InvariantCulture) : 9;
        int steekproef = Math.Min(n, 20_000); // for what is slow; a time per dossier does not depend on the number
        var rekentool = Rekentool.Voor(Jaar);
        var bulk = Bulkrekentool.Voor(rekentool.Parameters);
        var geheel = Bulkrekentool.Voor(rekentool.Parameters, Bulkkern.GeheleGetallen);
        var dossiers = Bulkdossiers.Aannemelijk(n, rekentool.Parameters, zaad: 1);
        var (uit1, uit2) = (new Bulkuitkomsten(n), new Bulkuitkomsten(n));
        var aanvragen = Enumerable.Range(0, steekproef).Select(i => dossiers.Invoer.Aanvraag(i)).ToArray();
        var lus = new Decimaallus(rekentool.Parameters);
        var records = Decimaallus.Van(dossiers.Invoer);
        var decimaal = new Decimaaluitkomst[n];
        int rekenbladrijen = Math.Min(n, 1_000);
        var werkmap = new Werkmap(rekentool.Parameters, dossiers.Invoer.Deel(0, rekenbladrijen));
        using var sqlite = new Sqlite(rekentool.Parameters, dossiers.Invoer.Deel(0, steekproef));
        long gelezen = 0;

        // In pieces of about a tenth of a millisecond to a millisecond, in order through all dossiers: a piece that another process interrupts does not move the median.
        (string Naam, int N, int Stuk, Action<int, int> Doe)[] wegen =
        [
            ("spec", steekproef, 50, (vanaf, aantal) => { foreach (var aanvraag in aanvragen.AsSpan(vanaf, aantal)) _ = (rekentool.Bereken(aanvraag) as Meerzorgwaardig)?.Etmaalbedrag; }),
            ("sqlite", steekproef, steekproef, (_, _) => sqlite.Bereken()),
            ("rekenblad", rekenbladrijen, rekenbladrijen, (_, _) => werkmap.Bereken()),
            ("decimal", n, 2_000, (vanaf, aantal) => lus.Bereken(records.AsSpan(vanaf, aantal), decimaal.AsSpan(vanaf, aantal))),
            ("enkel", steekproef, 1_000, (vanaf, aantal) => { for (int i = vanaf; i < vanaf + aantal; i++) bulk.Bereken(dossiers.Invoer.Deel(i, 1), uit1.Uitvoer.Deel(i, 1)); }),
            ("geheel", n, 4_000, (vanaf, aantal) => geheel.Bereken(dossiers.Invoer.Deel(vanaf, aantal), uit1.Uitvoer.Deel(vanaf, aantal))),
            ("bulk1", n, 131_072, (vanaf, aantal) => bulk.Bereken(dossiers.Invoer.Deel(vanaf, aantal), uit1.Uitvoer.Deel(vanaf, aantal))),
            ("bulk2", n, 131_072, (vanaf, aantal) => bulk.Bereken(dossiers.Invoer.Deel(vanaf, aantal), uit2.Uitvoer.Deel(vanaf, aantal), draden: 2)),
            ("lezen", n, 131_072, (vanaf, aantal) => gelezen += Lezen.Alles(dossiers.Invoer.Deel(vanaf, aantal))),
        ];
        var tijden = wegen.Select(_ => new List<double>()).ToArray();
        for (int ronde = -1; ronde < rondes; ronde++) // one to warm up
        {
            foreach (var (weg, (_, aantal, stuk, doe)) in wegen.Index())
            {
                var stukken = new List<double>();
                for (int vanaf = 0; vanaf < aantal; vanaf += stuk)
                {
                    int rijen = Math.Min(stuk, aantal - vanaf);
                    long begin = Stopwatch.GetTimestamp();
                    doe(vanaf, rijen);
                    double duur = Stopwatch.GetElapsedTime(begin).TotalNanoseconds;
                    if (rijen == stuk || vanaf == 0) stukken.Add(duur / rijen);
                }

                if (ronde >= 0) tijden[weg].Add(Midden(stukken));
            }
        }

        double Mediaan(string naam) => Midden(tijden[Array.FindIndex(wegen, weg => weg.Naam == naam)]);
        double Maal(string traag, string snel) => Midden([.. tijden[Array.FindIndex(wegen, weg => weg.Naam == traag)].Zip(tijden[Array.FindIndex(wegen, weg => weg.Naam == snel)], (a, b) => a / b)]);

        int anders = Enumerable.Range(0, n).Count(i => (int)uit1.Klassen[i] != decimaal[i].Klasse || uit1.JaarCenten[i] != decimaal[i].Jaar * 100 || uit1.DagCenten[i] != decimaal[i].Dag * 100);
        Console.WriteLine(FormattableString.Invariant($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {Environment.ProcessorCount} processors, Vector512 {Vector512.IsHardwareAccelerated}, Vector256 {Vector256.IsHardwareAccelerated}"));
        Console.WriteLine(FormattableString.Invariant($"kern {bulk.Kern}; {n} dossiers in willekeurige volgorde, {rondes} rondes (spec, sqlite en enkel: {steekproef} dossiers, rekenblad: {rekenbladrijen}); som {gelezen:X}"));
        Console.WriteLine($"uitkomsten van één en twee draden gelijk: {uit1.Hash() == uit2.Hash()}; decimal anders in {anders} dossiers");
        Console.WriteLine(FormattableString.Invariant($"som van de jaarbedragen, rekenblad min bulk: {werkmap.Bereken() * 100 - uit1.JaarCenten.Take(rekenbladrijen).Sum():0.######} cent; sqlite min bulk: {sqlite.Bereken() * 100 - uit1.JaarCenten.Take(steekproef).Sum():0.######} cent"));
        foreach (var (naam, _, _, _) in wegen) Console.WriteLine(FormattableString.Invariant($"{naam,-9} {Mediaan(naam),12:0.00} ns per dossier"));
        Console.WriteLine(FormattableString.Invariant(
            $"mediaan van verhoudingen: decimal/bulk1 {Maal("decimal", "bulk1"):0.0}, spec/bulk1 {Maal("spec", "bulk1"):0}, sqlite/bulk1 {Maal("sqlite", "bulk1"):0}, rekenblad/bulk1 {Maal("rekenblad", "bulk1"):0}, bulk1/bulk2 {Maal("bulk1", "bulk2"):0.00}, lezen/bulk1 {Maal("lezen", "bulk1"):0.00}, lezen/bulk2 {Maal("lezen", "bulk2"):0.00}"));
        Console.WriteLine(FormattableString.Invariant(
            $$"""{"n":{{n}}, "spec_ns":{{Mediaan("spec"):0.00}}, "decimal_ns":{{Mediaan("decimal"):0.00}}, "bulk1_ns":{{Mediaan("bulk1"):0.00}}, "bulk2_ns":{{Mediaan("bulk2"):0.00}}, "lezen_ns":{{Mediaan("lezen"):0.00}}}"""));
        return 0;
    }

    private static double Midden(List<double> waarden) => waarden.Order().ElementAt(waarden.Count / 2);
}
