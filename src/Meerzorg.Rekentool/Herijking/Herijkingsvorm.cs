using System.Collections.Immutable;
using Meerzorg.Rekentool.Jaarwissel;

namespace Meerzorg.Rekentool.Herijking;

/// <summary>How a calibration stands in a document; <c>docs/herijking.md</c> shows it. The names are a contract.</summary>
internal static class Herijkingsvorm
{
    private const string Aantal = "het aantal dossiers";
    private const string Profiel = "het zorgprofiel";

    private static readonly Objectvorm<Spreiding> Spreiding = new Objectvorm<Spreiding>("spreiding")
    {
        { "aantal", Aantalvorm.Van, spreiding => spreiding.Aantal, "het aantal dossiers dat meetelt" },
        { "gemiddelde", Getalvorm.Euro, spreiding => spreiding.Gemiddelde, "het gemiddelde bedrag per jaar, zonder tariefpercentage, op het nieuwe prijspeil" },
        { "standaardafwijking", Getalvorm.Euro, spreiding => spreiding.Standaardafwijking, "de standaardafwijking van de bedragen, gedeeld door het aantal; in centen" },
        { "laagste", Getalvorm.Euro, spreiding => spreiding.Laagste, "het laagste bedrag" },
        { "hoogste", Getalvorm.Euro, spreiding => spreiding.Hoogste, "het hoogste bedrag" },
        { "minimumUren", Leestijdvorm.Voluit, spreiding => spreiding.MinimumUren, "de minste uren per week, zonder indirecte uren; `null` zonder dossiers" },
        { "maximumUren", Leestijdvorm.Voluit, spreiding => spreiding.MaximumUren, "de meeste uren per week, zonder indirecte uren; `null` zonder dossiers" },
    };

    private static readonly Objectvorm<Klasserij> Klasse = new("klasse na herijking")
    {
        { "zorgprofiel", Zorgprofielnaamvorm.Van, klasse => klasse.Zorgprofiel, Profiel },
        { "klasse", Tekstvorm.Klasse, klasse => klasse.Klasse.Naam(), "de klasse" },
        { "vanaf", Leestijdvorm.Van, klasse => klasse.Vanaf, "de nieuwe ondergrens van de meerzorguren" },
        { "oudVanaf", Leestijdvorm.Van, klasse => klasse.OudVanaf, "de ondergrens die er was; `null` als de klasse nieuw is" },
        { "bedrag", Getalvorm.Euro, klasse => klasse.Bedrag, "het nieuwe 100 %-bedrag per jaar; `null` bij maatwerk" },
        { "oudBedrag", Getalvorm.Euro, klasse => klasse.OudBedrag, "het bedrag dat er was, op zijn eigen prijspeil; `null` als er geen was" },
        { "aantal", Aantalvorm.Van, klasse => klasse.Aantal, "de dossiers die er naar hun uren in vallen" },
        { "afwijkend", Aantalvorm.Van, klasse => klasse.Afwijkend, "hoeveel daarvan naar hun bedrag in een andere klasse vallen" },
    };

    private static readonly Objectvorm<(Maatwerkgroep Groep, long Aantal, decimal Bedrag, decimal Uren, decimal Tarief, decimal OudTarief)> Tarief = new("uurtarief na herijking")
    {
        { "groep", new Keuzevorm<Maatwerkgroep>(groep => groep.ToString()), tarief => tarief.Groep, "de maatwerkgroep" },
        { "aantal", Aantalvorm.Van, tarief => tarief.Aantal, "het aantal dossiers met maatwerk; zonder blijft het tarief, geïndexeerd" },
        { "bedragen", Getalvorm.Euro, tarief => tarief.Bedrag, "de som van hun jaarbedragen, op het nieuwe prijspeil" },
        { "uren", Getalvorm.Vrij, tarief => tarief.Uren, "de som van hun uren per jaar, met indirecte uren" },
        { "tarief", Getalvorm.Euro, tarief => tarief.Tarief, "het nieuwe tarief per uur, met de factor; onafgerond" },
        { "oudTarief", Getalvorm.Euro, tarief => tarief.OudTarief, "het tarief dat er was, op zijn eigen prijspeil" },
    };

    private static readonly Objectvorm<Herijkingsuitkomst> Context = new("contextdrempel na herijking")
    {
        { "aandeelKosten", Getalvorm.Vrij, context => context.AandeelContextkosten, "het aandeel van de contextkosten in alle kosten, als fractie" },
        { "aandeelDossiers", Getalvorm.Vrij, context => context.AandeelMetContextkosten, "het aandeel van de dossiers ermee, als fractie" },
        { "drempel", Getalvorm.Vrij, context => context.Contextdrempel, "de nieuwe drempel, als fractie; `null` als hij blijft zoals hij was" },
        { "oudeDrempel", Getalvorm.Vrij, context => context.Basis.Contextdrempel.Waarde, "de drempel die er was" },
    };

    private static readonly Objectvorm<Kosten> Neutraliteit = new("kosten voor en na")
    {
        { "zorgprofiel", Zorgprofielnaamvorm.Van, regel => regel.Zorgprofiel, "het zorgprofiel; `null` voor alle samen", Lidwijze.MagNiets },
        { "aantal", Aantalvorm.Van, regel => regel.Aantal, Aantal },
        { "jaarbedragVoor", Getalvorm.Euro, regel => regel.Voor, "de som van de gedeclareerde bedragen per jaar, op 100 % en het nieuwe prijspeil; in centen" },
        { "jaarbedragNa", Getalvorm.Euro, regel => regel.Na, "hetzelfde onder de nieuwe parameters, elk dossier in de klasse van zijn uren; in centen" },
        { "verschil", Getalvorm.Euro, regel => regel.Verschil, "na min voor" },
    };

    private static readonly Objectvorm<(Zorgprofiel Zorgprofiel, ImmutableArray<int> Meerzorgprofielen, long Aantal, decimal Effect)> Voorstel = new("omzettingsvoorstel")
    {
        { "zorgprofiel", Zorgprofielnaamvorm.Van, voorstel => voorstel.Zorgprofiel, Profiel },
        { "meerzorgprofielen", new Lijstvorm<int>(Geheelvorm.Vrij), voorstel => voorstel.Meerzorgprofielen, "de meerzorgprofielen die het zou krijgen" },
        { "aantal", Aantalvorm.Van, voorstel => voorstel.Aantal, "het aantal dossiers in hun geldbanden" },
        { "effect", Getalvorm.Euro, voorstel => voorstel.Effect, "wat het met het totaal per jaar doet, voor de factor; in centen" },
    };

    private static readonly Objectvorm<Profielrij> Zorgprofiel = new("zorgprofiel na herijking")
    {
        { "zorgprofiel", Zorgprofielnaamvorm.Van, profiel => profiel.Zorgprofiel, Profiel },
        { "onderDrempel", Aantalvorm.Van, profiel => profiel.OnderDrempel, "de dossiers onder de drempel, die niet meetellen" },
        { Spreiding.Leden, profiel => profiel.Spreiding },
    };

    private static readonly Objectvorm<Bandrij> Band = new("geldband")
    {
        { "zorgprofiel", Zorgprofielnaamvorm.Van, band => band.Zorgprofiel, Profiel },
        { "band", Geheelvorm.Vrij, band => band.Band, "de geldband, vanaf 1; de laatste heeft geen bovengrens" },
        { Spreiding.Leden, band => band.Spreiding },
        { "voldoende", JaNeevorm.Van, band => band.Voldoende, "of er genoeg dossiers zijn voor een geldig gemiddelde" },
        { "meerzorgprofiel", JaNeevorm.Van, band => band.Meerzorgprofiel, "of de band een meerzorgprofiel wordt; anders is zij maatwerk" },
    };

    private static readonly Objectvorm<Grensrij> Grens = new("grens na herijking")
    {
        { "zorgprofiel", Zorgprofielnaamvorm.Van, grens => grens.Zorgprofiel, Profiel },
        { "lager", Tekstvorm.Klasse, grens => grens.Lager.Naam(), "de klasse eronder" },
        { "hoger", Tekstvorm.Klasse, grens => grens.Hoger.Naam(), "de klasse erboven" },
        { "maximumLager", Leestijdvorm.Voluit, grens => grens.MaximumLager, "de meeste uren in de geldbanden van de klasse eronder, zonder indirecte uren; `null` zonder dossiers" },
        { "minimumHoger", Leestijdvorm.Voluit, grens => grens.MinimumHoger, "de minste uren in die van de klasse erboven; `null` zonder dossiers" },
        { "heleUren", Leestijdvorm.Van, grens => grens.HeleUren, "de hele uren die hen scheiden: tot en met deze is het de klasse eronder" },
        { "verschuiving", Leestijdvorm.Voluit, grens => grens.Verschuiving, "de indirecte uren waarmee de grens opschuift" },
        { "vanaf", Leestijdvorm.Van, grens => grens.Vanaf, "waar de klasse erboven begint" },
    };

    private static readonly Objectvorm<Klasseovergang> Overgang = new("overgang na herijking")
    {
        { "zorgprofiel", Zorgprofielnaamvorm.Van, overgang => overgang.Zorgprofiel!, Profiel },
        { "van", Tekstvorm.Klasse, overgang => overgang.Van.Naam(), "de klasse onder de oude grenzen" },
        { "naar", Tekstvorm.Klasse, overgang => overgang.Naar.Naam(), "de klasse onder de nieuwe grenzen" },
        { "aantal", Aantalvorm.Van, overgang => overgang.Aantal, Aantal },
    };

    private static readonly Objectvorm<(Zorgprofiel Zorgprofiel, Uren UrenVanaf, Uren UrenTot, decimal BedragVanaf, decimal? BedragTot, long Aantal)> Vak = new("vak")
    {
        { "zorgprofiel", Zorgprofielnaamvorm.Van, vak => vak.Zorgprofiel, Profiel },
        { "urenVanaf", Leestijdvorm.Van, vak => vak.UrenVanaf, "de ondergrens van de meerzorguren per week" },
        { "urenTot", Leestijdvorm.Van, vak => vak.UrenTot, "tot deze uren, die niet meer meetellen" },
        { "bedragVanaf", Getalvorm.Euro, vak => vak.BedragVanaf, "de ondergrens van het jaarbedrag zonder tariefpercentage, op het nieuwe prijspeil" },
        { "bedragTot", Getalvorm.Euro, vak => vak.BedragTot, "de bovengrens; `null` als er geen is" },
        { "aantal", Aantalvorm.Van, vak => vak.Aantal, Aantal },
    };

    private sealed record Kosten(Zorgprofiel? Zorgprofiel, long Aantal, decimal Voor, decimal Na, decimal Verschil);

    public static Objectvorm<Herijkingsuitkomst> Van { get; } = new("herijkingsuitkomst")
    {
        { "voor", Woordvorm.Vrij, uitkomst => uitkomst.Basis.Id, "het id van de oude parameters" },
        { "na", Woordvorm.Vrij, uitkomst => uitkomst.Parameters.Id, "het id van de nieuwe parameters" },
        { "beleid", Woordvorm.Vrij, uitkomst => uitkomst.Beleid.Naam, "de naam van het beleid" },
        { "aantal", Aantalvorm.Van, uitkomst => uitkomst.Aantal, "de dossiers die meetellen" },
        { "onderDrempel", Aantalvorm.Van, uitkomst => uitkomst.OnderDrempel, "de dossiers onder de drempel, die niet meetellen" },
        { "index", Getalvorm.Vrij, uitkomst => uitkomst.Index, "waarmee is geïndexeerd" },
        { "factor", Getalvorm.Vrij, uitkomst => uitkomst.Factor, "waarmee kostenneutraal is gemaakt" },
        { "bovengrenzen", new Lijstvorm<decimal>(Getalvorm.Euro), uitkomst => uitkomst.Bovengrenzen, "de bovengrenzen van de geldbanden per jaar, op het nieuwe prijspeil" },
        { "klassen", new Lijstvorm<Klasserij>(Klasse), uitkomst => uitkomst.Klassen, "de nieuwe klassen per zorgprofiel" },
        { "tarieven", new Lijstvorm<(Maatwerkgroep Groep, long Aantal, decimal Bedrag, decimal Uren, decimal Tarief, decimal OudTarief)>(Tarief), uitkomst => uitkomst.Tarieven, "de uurtarieven per maatwerkgroep" },
        { "context", Context, uitkomst => uitkomst, "de contextdrempel" },
        { "neutraliteit", new Lijstvorm<Kosten>(Neutraliteit), uitkomst => [.. uitkomst.Zorgprofielen.Select(rij => new Kosten(rij.Zorgprofiel, rij.Spreiding.Aantal, rij.Voor, rij.Na, rij.Verschil)), new(null, uitkomst.Aantal, uitkomst.Voor, uitkomst.Na, uitkomst.Verschil)], "de kosten voor en na, per zorgprofiel en als laatste van alle samen" },
        { "voorstellen", new Lijstvorm<(Zorgprofiel Zorgprofiel, ImmutableArray<int> Meerzorgprofielen, long Aantal, decimal Effect)>(Voorstel), uitkomst => uitkomst.Voorstellen, "maatwerk met genoeg dossiers om meerzorgprofielen te worden; leeg als er geen is" },
        { "zorgprofielen", new Lijstvorm<Profielrij>(Zorgprofiel), uitkomst => uitkomst.Zorgprofielen, "aantallen, gemiddelden en spreiding per zorgprofiel" },
        { "banden", new Lijstvorm<Bandrij>(Band), uitkomst => uitkomst.Banden, "hetzelfde per zorgprofiel en geldband" },
        { "grenzen", new Lijstvorm<Grensrij>(Grens), uitkomst => uitkomst.Grenzen, "hoe de grenzen boven de drempel er kwamen" },
        { "overgangen", new Lijstvorm<Klasseovergang>(Overgang), uitkomst => uitkomst.Overgangen, "van welke klasse naar welke de dossiers gaan, ook wie blijft" },
        { "wolk", new Lijstvorm<(Zorgprofiel Zorgprofiel, Uren UrenVanaf, Uren UrenTot, decimal BedragVanaf, decimal? BedragTot, long Aantal)>(Vak), uitkomst => uitkomst.Wolk, "de vakken van de grafieken die dossiers hebben" },
    };
}
