using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Parameters;

/// <summary>
/// Every digit of every number of every year file, in turn every other digit: <c>meerzorg parameters controleer</c> reports it, with the file alone and
/// the other years of the package beside it.
/// </summary>
[Trait("Duur", "lang")]
[Trait("Regel", "PARAM-15")]
public class ElkCijferTests
{
    /// <summary>Smaller changes cannot be told from the last digits of the source, and change no outcome by a cent.</summary>
    private const decimal Klein = 0.000_000_000_01m;

    public static TheoryData<int> Jaren => [.. Rekentool.Jaren];

    [Theory]
    [MemberData(nameof(Jaren))]
    public void Een_ander_cijfer_valt_op(int jaar)
    {
        var inhoud = Jaarbestanden.Inhoud(jaar);
        var zonder = Bevindingen(inhoud);
        var cijfers = Cijfers(inhoud).ToList();
        var gezien = new ConcurrentBag<(Cijfer Cijfer, bool IsGroot, bool ValtOp)>();
        Parallel.ForEach(cijfers, cijfer =>
        {
            var mutant = (byte[])inhoud.Clone();
            foreach (byte ander in "0123456789"u8)
            {
                if (ander == inhoud[cijfer.Plaats]) continue;
                mutant[cijfer.Plaats] = ander;
                gezien.Add((cijfer, cijfer.IsGroot(ander), Bevindingen(mutant) != zonder));
            }
        });

        var groot = gezien.Where(een => een.IsGroot).ToList();
        var gemist = groot.Where(een => !een.ValtOp).ToList();
        Assert.All(gemist, een => Assert.Equal("gecontroleerdOp", een.Cijfer.Pad)); // a day is not a value: nothing follows from it
        Assert.True(gemist.Count * 100 <= groot.Count, $"{gemist.Count} van {groot.Count}");
        Snapshot.KloptPerJaar(Tabel(gezien), jaar);
    }

    [Fact]
    public void Het_zijn_alle_getallen() => Assert.All(Rekentool.Jaren, jaar =>
    {
        // Counted apart: the values, the confirmed ones, the numbers of the meerzorgprofielen, two or three dates and two or three years.
        var set = Rekentool.Voor(jaar).Parameters;
        int profielen = set.Zorgprofielen.Sum(profiel => profiel.Ranges.Count(range => range.Meerzorgprofiel is not null));
        int bevestigd = set.Bestand.Bevestigd.Count(bevestiging => bevestiging.Waarde is not null);
        Assert.Equal(
            set.Waarden().Count() + bevestigd + profielen + (set.GecontroleerdOp is null ? 2 : 3) + (set.Indexatie is null ? 2 : 3),
            Cijfers(Jaarbestanden.Inhoud(jaar)).DistinctBy(cijfer => cijfer.Begin).Count());
    });

    /// <summary>What is found, or why the file is refused.</summary>
    private static string Bevindingen(byte[] inhoud)
    {
        try
        {
            return string.Join('\n', Parameterset.Lees(inhoud).Controleer().Select(bevinding => bevinding));
        }
        catch (OngeldigeParametersException fout)
        {
            return fout.Message;
        }
    }

    private static string Tabel(IReadOnlyCollection<(Cijfer Cijfer, bool IsGroot, bool ValtOp)> gezien)
    {
        static string Deel(int van, int op) => op == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{van} ({((Breuk)van * 100 / op).RondAf(1):0.0} %)");
        var soorten = gezien.GroupBy(een => een.Cijfer.Soort).OrderBy(groep => groep.Key, StringComparer.Ordinal).Select(groep => (Naam: groep.Key, Een: groep.ToList())).ToList();
        var rapport = new Tekstrapport()
            .Kop(1, "Elk cijfer van een jaarbestand, een keer elk ander cijfer")
            .Regels("groot: meer dan 1E-11 van het getal, en elke tijd, datum en elk jaar", "valt op: parameters controleer noemt het, zonder hash, kopie of rekenstaat")
            .Tabel(
                ["soort", "getallen", "veranderd", "groot", "valt op", "klein", "valt ook op"],
                soorten.Append((Naam: "alles", Een: [.. gezien])).Select(soort =>
                {
                    var (groot, klein) = (soort.Een.Where(een => een.IsGroot).ToList(), soort.Een.Where(een => !een.IsGroot).ToList());
                    return (string[])
                    [
                        soort.Naam, $"{soort.Een.Select(een => een.Cijfer.Begin).Distinct().Count()}", $"{soort.Een.Count}",
                        $"{groot.Count}", Deel(groot.Count(een => een.ValtOp), groot.Count), $"{klein.Count}", Deel(klein.Count(een => een.ValtOp), klein.Count),
                    ];
                }));
        return rapport.AlsTekst();
    }

    /// <summary>The digits of the numbers: of values, dates and years, and of the class of a range.</summary>
    private static List<Cijfer> Cijfers(byte[] inhoud)
    {
        var cijfers = new List<Cijfer>();
        var lezer = new Utf8JsonReader(inhoud);
        var pad = new Stack<string>();
        var lid = "";
        while (lezer.Read())
        {
            switch (lezer.TokenType)
            {
                case JsonTokenType.PropertyName:
                    lid = lezer.GetString()!;
                    break;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    pad.Push(lid);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    pad.Pop();
                    break;
                case JsonTokenType.String or JsonTokenType.Number when lid is "waarde" or "van" or "totEnMet" or "gecontroleerdOp" or "uitkomst" or "jaar" or "prijspeil" or "vanJaar":
                    int begin = (int)lezer.TokenStartIndex;
                    var tekst = Encoding.UTF8.GetString(inhoud[begin..(int)lezer.BytesConsumed]);
                    var waar = lid == "waarde" ? pad.Peek() : lid;
                    var soort = pad.Contains("onderbouwing") ? "onderbouwing" : pad.Contains("prestaties") ? "aftrek" : pad.Contains("bevestigd") ? "bevestigd" : pad.Contains("maatwerkUurtarief") ? "maatwerkUurtarief" : waar;
                    cijfers.AddRange(tekst.Index().Where(teken => char.IsAsciiDigit(teken.Item)).Select(teken => new Cijfer(waar, soort, tekst, begin, teken.Index)));
                    break;
            }
        }

        return cijfers;
    }

    /// <summary>A digit of a number in a file.</summary>
    private sealed record Cijfer(string Pad, string Soort, string Getal, int Begin, int Nummer)
    {
        public int Plaats => Begin + Nummer;

        public bool IsGroot(byte ander)
        {
            static decimal? Lees(ReadOnlySpan<char> getal) => decimal.TryParse(getal.Trim('"'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal waarde) ? waarde : null;
            if (Lees(Getal) is not { } oud) return true;
            var tekens = Getal.ToCharArray();
            tekens[Nummer] = (char)ander;
            return Math.Abs(Lees(tekens)!.Value - oud) > oud * Klein;
        }
    }
}
