using FsCheck.Xunit;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Eigenschappen;

/// <summary>What must hold for every application, whatever the figures.</summary>
public class RekenregelTests
{
    [Property]
    [Trait("Regel", "UREN-9")]
    [Trait("Regel", "PROFIEL-1")]
    public bool Meer_zorg_geeft_nooit_een_lagere_klasse_en_precies_zoveel_meer_uren(Rekengeval geval)
    {
        var (rekentool, aanvraag) = (geval.Rekentool, geval.Aanvraag.Vrij());
        var erbij = Uren.VanSeconden(1 + (int)(aanvraag.Zorg.Wonen.Seconden % 5000));
        var minder = rekentool.Bereken(aanvraag);
        var meer = rekentool.Bereken(aanvraag with { Zorg = aanvraag.Zorg with { Wonen = aanvraag.Zorg.Wonen + erbij } });
        return meer.Meerzorguren - minder.Meerzorguren == erbij && Trede(meer) >= Trede(minder);
    }

    [Property]
    [Trait("Regel", "BEDRAG-1")]
    [Trait("Regel", "BEDRAG-2")]
    public bool Binnen_een_klasse_geeft_meer_zorg_nooit_minder_geld(Rekengeval geval)
    {
        var (rekentool, aanvraag) = (geval.Rekentool, geval.Aanvraag.Vrij());
        var zonderEuro = aanvraag with { Context = aanvraag.Context with { Euro = 0 } };
        var minder = rekentool.Bereken(zonderEuro);
        var meer = rekentool.Bereken(zonderEuro with { Zorg = aanvraag.Zorg with { Wonen = aanvraag.Zorg.Wonen + Uren.Van(0, 7) } });
        return Trede(meer) != Trede(minder) || Bedrag(meer) >= Bedrag(minder);
    }

    [Property]
    [Trait("Regel", "DREMPEL-1")]
    [Trait("Regel", "PROFIEL-1")]
    public bool De_klassen_delen_alle_uren_in_zonder_gat_of_overlap(Rekengeval geval)
    {
        var uitkomst = geval.Rekentool.Bereken(geval.Aanvraag);
        var (uren, ranges) = (uitkomst.Meerzorguren, geval.Rekentool.Parameters.Van(geval.Aanvraag.Zorgprofiel)!.Ranges);
        bool past = uitkomst.Klasse switch
        {
            Klasse.BinnenZorgprofiel => uren <= Uren.Nul,
            Klasse.NietMeerzorgwaardig => uren > Uren.Nul && uren < ranges[0].Vanaf.Waarde,
            _ => uitkomst.GrensOnder is { } onder && onder.Range.Vanaf.Waarde <= uren && onder.Afstand == uren - onder.Range.Vanaf.Waarde
                && onder.Range.Meerzorgprofiel == (uitkomst as Meerzorgprofiel)?.Nummer,
        };
        bool eerstvolgende = uitkomst.GrensBoven is { } boven
            ? boven.Range.Vanaf.Waarde > uren && boven.Afstand == boven.Range.Vanaf.Waarde - uren
            : ranges[^1].Vanaf.Waarde <= uren;
        return past && eerstvolgende;
    }

    [Trait("Duur", "lang")]
    [Property]
    public void Toelichten_verandert_niets_en_zegt_hetzelfde(Rekengeval geval)
    {
        var zonder = geval.Rekentool.Bereken(geval.Aanvraag);
        var met = geval.Rekentool.Bereken(geval.Aanvraag);
        var toelichting = met.Toelichting();
        Assert.Equal(zonder.AlsJson(), met.AlsJson());
        Assert.Equal(met.Meerzorguren.Seconden, toelichting.Stappen.Single(stap => stap.Regel.Id == "UREN-9").Resultaat.Getal);
        Assert.Equal((met as Meerzorgwaardig)?.Jaarbedrag, toelichting.Stappen.SingleOrDefault(stap => stap.Regel.Id == "BEDRAG-5")?.Resultaat.Getal);
    }

    [Property]
    [Trait("Regel", "UREN-9")]
    public bool De_stap_meerzorguren_is_de_som_van_zijn_invoer(Rekengeval geval)
    {
        var opbouw = geval.Rekentool.Bereken(geval.Aanvraag).Urenopbouw;
        return opbouw.Meerzorguren == opbouw.Indirect - opbouw.Aftrek + (opbouw.Context + opbouw.Behandeling) + (opbouw.Zorginzet - opbouw.Minuren);
    }

    [Property]
    [Trait("Regel", "CONTEXT-1")]
    [Trait("Regel", "CONTEXT-2")]
    public bool Surplus_is_er_precies_als_het_bespreekbaar_is(Rekengeval geval)
    {
        if (geval.Rekentool.Bereken(geval.Aanvraag) is not Meerzorgwaardig uitkomst) return true;
        var context = uitkomst.Contexttoets;
        return (context.Bespreekbaar == true) == (context.Surplus > 0)
            && (context.Bespreekbaar is null) == (context.Euro == 0)
            && uitkomst.MetSurplus.Jaarbedrag >= uitkomst.ZonderSurplus.Jaarbedrag;
    }

    [Property]
    [Trait("Regel", "BEDRAG-3")]
    [Trait("Regel", "BEDRAG-4")]
    public bool Nooit_meer_dan_het_maximum_maal_het_tariefpercentage(Rekengeval geval)
    {
        if (geval.Rekentool.Bereken(geval.Aanvraag) is not Meerzorgwaardig uitkomst) return true;
        var maximum = geval.Rekentool.Parameters.MaximaalEtmaalbedrag.Waarde;
        return uitkomst.MetSurplus.EtmaalbedragOnafgerond <= maximum * geval.Aanvraag.Tariefpercentage
            && (uitkomst.Afgetopt == (uitkomst.MetSurplus.HonderdProcent == maximum * 365));
    }

    [Property]
    [Trait("Regel", "UREN-4")]
    public bool Wat_exclusief_is_telt_niet_mee(Rekengeval geval)
    {
        var (rekentool, aanvraag) = (geval.Rekentool, geval.Aanvraag.Vrij());
        var zonder = aanvraag with
        {
            Behandelaren = aanvraag.Behandeling ? aanvraag.Behandelaren : default,
            Zorg = aanvraag.Zorg with { Dagbesteding = aanvraag.Dagbesteding ? aanvraag.Zorg.Dagbesteding : Uren.Nul },
        };
        return rekentool.Bereken(zonder).Meerzorguren == rekentool.Bereken(aanvraag).Meerzorguren;
    }

    [Property]
    [Trait("Regel", "UREN-4")]
    public bool Bij_verpleging_en_verzorging_wordt_exclusief_genoemd_en_bij_anderen_niet(Rekengeval geval)
    {
        var (rekentool, aanvraag) = geval;
        bool genoemd = rekentool.Bereken(aanvraag).Signalen.Any(signaal => signaal.Regel == "UREN-4" && signaal.Tekst.Nl.Contains("altijd inclusief", StringComparison.Ordinal));
        return genoemd == (aanvraag.Zorgprofiel.Naam is "VV7" or "VV8" && !(aanvraag.Behandeling && aanvraag.Dagbesteding));
    }

    [Property]
    [Trait("Regel", "UREN-1")]
    public bool Wonen_in_delen_is_wonen_in_een_getal(Rekengeval geval)
    {
        var (rekentool, aanvraag) = (geval.Rekentool, geval.Aanvraag.Vrij());
        var derde = aanvraag.Zorg.Wonen / 3;
        var gesplitst = aanvraag with { Zorg = aanvraag.Zorg with { Wonen = Uren.Nul, Begeleiding = derde, Verzorging = derde, Verpleging = derde } };
        return rekentool.Bereken(gesplitst).Meerzorguren == rekentool.Bereken(aanvraag).Meerzorguren;
    }

    private static int Trede(Uitkomst uitkomst) => uitkomst switch
    {
        BinnenZorgprofiel => -2,
        NietMeerzorgwaardig => -1,
        _ => uitkomst.Parameters.Van(uitkomst.Aanvraag.Zorgprofiel)!.Ranges.IndexOf(uitkomst.GrensOnder!.Value.Range),
    };

    private static decimal Bedrag(Uitkomst uitkomst) => (uitkomst as Meerzorgwaardig)?.Jaarbedrag ?? 0;
}
