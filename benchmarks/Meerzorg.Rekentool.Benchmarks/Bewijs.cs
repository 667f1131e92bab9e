using System.Globalization;
using Meerzorg.Rekentool.Bulk;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Benchmarks;

/// <summary>Compares the bulk calculation with the second calculation of the tests, in whole fractions: ten million dossiers and more.</summary>
internal static class Bewijs
{
    private const int Blok = 50_000;

    public static int Lever(string[] argumenten)
    {
        int n = argumenten.Length > 0 ? int.Parse(argumenten[0], CultureInfo.InvariantCulture) : 10_000_000;
        int blokken = (n - 1) / Blok + 1;
        long anders = 0, vergeleken = 0;
        Parallel.For(0, blokken, blok =>
        {
            int jaar = Rekentool.Jaren[blok % Rekentool.Jaren.Length];
            var parameters = Rekentool.Voor(jaar).Parameters;
            var dossiers = blok % 4 == 3 ? Bulkdossiers.Aannemelijk(Blok, parameters, (ulong)blok) : Bulkdossiers.Lastig(Blok, parameters, (ulong)blok);
            var uitkomsten = Bulkuitkomsten.Van(Bulkrekentool.Voor(parameters), dossiers);
            for (int rij = 0; rij < Blok; rij++)
            {
                var aanvraag = dossiers.Invoer.Aanvraag(rij);
                var exact = Bulkuitkomsten.Exact(aanvraag, parameters);
                if (uitkomsten[rij] == exact) continue;
                Interlocked.Increment(ref anders);
                Console.WriteLine($"{jaar}, zaad {blok}, rij {rij}: {aanvraag}: {uitkomsten[rij]}, exact {exact}");
            }

            long tot = Interlocked.Add(ref vergeleken, Blok);
            if (tot % 1_000_000 == 0) Console.WriteLine(FormattableString.Invariant($"{tot} dossiers vergeleken, {Interlocked.Read(ref anders)} verschillen"));
        });
        Console.WriteLine(FormattableString.Invariant($"{vergeleken} dossiers vergeleken, {anders} verschillen"));
        return anders == 0 ? 0 : 1;
    }
}
