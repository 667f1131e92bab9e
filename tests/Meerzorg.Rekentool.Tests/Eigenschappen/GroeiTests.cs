using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Meerzorg.Rekentool.Tests.Eigenschappen;

/// <summary>Four times as much input takes about four times as much memory to be allocated, also when everything in it is wrong: nothing grows with a square.</summary>
public class GroeiTests
{
    private const int Klein = 500;
    private const int Keer = 4;
    private const int HoogsteGroei = 6;

    private static readonly Rekentool Nu = Rekentool.Voor(2026);

    [Fact]
    public void Een_goede_groep() => GroeitMee(aantal => Groep(aantal), groep => Nu.Bereken(groep).Signalen);

    [Fact]
    public void Een_groep_met_overal_fouten() => GroeitMee(
        aantal => Groep(aantal, nummer => $"{nummer / 2}", Uren.VanUren(decimal.MaxValue)),
        groep => Nu.Controleer(groep));

    [Fact]
    public void Een_document_met_overal_fouten() => GroeitMee(
        aantal => Encoding.UTF8.GetBytes($$"""{ "jaar": 2026, "tariefpercentage": 1, "clienten": [ {{string.Join(",", Enumerable.Repeat("""{ "kenmerk": "", "zorgprofiel": "VG9", "onbekend": 1, "zorg": { "wonen": "99999:00" } }""", aantal))}} ] }"""),
        json => Assert.Throws<OngeldigeInvoerException>(() => Invoer.Groep.Lees(json)).Fouten);

    /// <summary>Each value can be read and none is right: the places in the text are looked up afterwards.</summary>
    [Fact]
    public void Een_document_met_overal_waarden_die_niet_bij_elkaar_passen() => GroeitMee(
        aantal => Encoding.UTF8.GetBytes($$"""{ "jaar": 2026, "tariefpercentage": 1, "clienten": [ {{string.Join(",\n", Enumerable.Repeat("""{ "kenmerk": "A", "zorgprofiel": "VG7", "behandeling": true, "dagbesteding": true, "zorg": { "wonen": "10:00" }, "minuren": "11:00" }""", aantal))}} ] }"""),
        json =>
        {
            var fouten = Assert.Throws<OngeldigeInvoerException>(() => Invoer.Groep.Lees(json)).Fouten;
            Assert.All(fouten, fout => Assert.NotNull(fout.Tekstplaats));
            return fouten;
        });

    [Fact]
    public void Twee_groepen_naast_elkaar() => GroeitMee(aantal => Nu.Bereken(Groep(aantal)), groep => Clientwijziging.Van(groep, groep));

    [Fact]
    public void De_eerste_fout_op_een_plaats_telt_hoeveel_er_ook_zijn()
    {
        var fouten = Nu.Controleer(Groep(20_000, _ => "dezelfde", Uren.Van(3000)));
        Assert.Equal(20_000 + 19_999, fouten.Length);
        Assert.Equal(fouten.Length, fouten.Select(fout => fout.Pad).Distinct().Count());
    }

    private static Groepsaanvraag Groep(int aantal, Func<int, string>? kenmerk = null, Uren? wonen = null) => new()
    {
        Tariefpercentage = 1,
        Clienten = [.. Enumerable.Range(1, aantal).Select(nummer => new Groepsclient
        {
            Kenmerk = kenmerk?.Invoke(nummer) ?? nummer.ToString(CultureInfo.InvariantCulture),
            Zorgprofiel = Zorgprofiel.VG7,
            Behandeling = true,
            Dagbesteding = true,
            Zorg = new() { Wonen = wonen ?? Uren.Van(58) },
        })],
    };

    private static void GroeitMee<T, TUit>(Func<int, T> maak, Func<T, ImmutableArray<TUit>> doe)
    {
        doe(maak(Klein)); // what is only made once is made
        var (klein, groot) = (Toegewezen(maak(Klein), doe), Toegewezen(maak(Klein * Keer), doe));
        Assert.InRange(groot, 1, klein * HoogsteGroei);
    }

    private static long Toegewezen<T, TUit>(T invoer, Func<T, ImmutableArray<TUit>> doe)
    {
        long voor = GC.GetAllocatedBytesForCurrentThread();
        doe(invoer);
        return GC.GetAllocatedBytesForCurrentThread() - voor;
    }
}
