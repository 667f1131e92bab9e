using System.Collections.Immutable;
using Meerzorg.Rekentool.Jaarwissel;

namespace Meerzorg.Rekentool.Bulk;

/// <summary>Scenarios next to a base, with the sensitivity of the base where somebody asked for that.</summary>
/// <param name="Uitkomsten">The outcomes, that of the base first.</param>
/// <param name="Gevoeligheid">The sensitivity of the base.</param>
internal sealed record Scenariouitvoer(ImmutableArray<Scenariouitkomst> Uitkomsten, Gevoeligheid? Gevoeligheid = null);

/// <summary>How scenarios stand in a document; <c>docs/bulk.md</c> shows it. The names are a contract.</summary>
internal static class Scenariovorm
{
    private static readonly Objectvorm<(Zorgprofiel Zorgprofiel, long Aantal, long NietBerekenbaar, decimal Totaal, decimal Verschil)> Zorgprofiel = new("zorgprofieltotaal")
    {
        { "zorgprofiel", Zorgprofielnaamvorm.Van, totaal => totaal.Zorgprofiel, "het zorgprofiel" },
        { "aantal", Aantalvorm.Van, totaal => totaal.Aantal, "het aantal dossiers" },
        { "nietBerekenbaar", Aantalvorm.Van, totaal => totaal.NietBerekenbaar, "hoeveel daarvan niet te berekenen zijn; zij zitten niet in het totaal" },
        { "totaal", Getalvorm.Euro, totaal => totaal.Totaal, "de som van de toe te kennen bedragen per jaar" },
    };

    private static readonly Objectvorm<Scenariouitkomst> Uitkomst = new("scenariouitkomst")
    {
        { "naam", Woordvorm.Vrij, uitkomst => uitkomst.Scenario.Naam, "hoe het scenario heet" },
        { "parameters", Woordvorm.Vrij, uitkomst => uitkomst.Scenario.Parameters.Id, "het id van de parameters" },
        { "totaal", Getalvorm.Euro, uitkomst => uitkomst.Totaal, "de som van de toe te kennen bedragen per jaar" },
        { "verdeling", Verdeling(), uitkomst => uitkomst, "het aantal dossiers per klasse" },
        { "perZorgprofiel", new Lijstvorm<(Zorgprofiel Zorgprofiel, long Aantal, long NietBerekenbaar, decimal Totaal, decimal Verschil)>(Zorgprofiel), uitkomst => uitkomst.PerZorgprofiel, "de zorgprofielen die voorkomen" },
    };

    private static readonly Objectvorm<(Zorgprofiel Zorgprofiel, long Aantal, long NietBerekenbaar, decimal Totaal, decimal Verschil)> Profielverschil = new("zorgprofielverschil")
    {
        { "zorgprofiel", Zorgprofielnaamvorm.Van, verschil => verschil.Zorgprofiel, "het zorgprofiel" },
        { "verschil", Getalvorm.Euro, verschil => verschil.Verschil, "het verschil met de basis, per jaar" },
    };

    private static readonly Objectvorm<Klasseovergang> Migratie = new("klassemigratie")
    {
        { "van", Keuzevorm<Klasse>.OpNaam, migratie => migratie.Van, "de klasse in de basis" },
        { "naar", Keuzevorm<Klasse>.OpNaam, migratie => migratie.Naar, "de klasse in het scenario" },
        { "aantal", Aantalvorm.Van, migratie => migratie.Aantal, "het aantal dossiers" },
    };

    private static readonly Objectvorm<Scenariouitkomst> Verschil = new("scenarioverschil")
    {
        { Uitkomst.Leden },
        { "verschil", Getalvorm.Euro, scenario => scenario.Verschil, "het verschil met het totaal van de basis, per jaar" },
        { "verschilPerZorgprofiel", new Lijstvorm<(Zorgprofiel Zorgprofiel, long Aantal, long NietBerekenbaar, decimal Totaal, decimal Verschil)>(Profielverschil), scenario => scenario.PerZorgprofiel, "het verschil per zorgprofiel" },
        { "migratie", new Lijstvorm<Klasseovergang>(Migratie), scenario => scenario.Overgangen, "van welke klasse naar welke de dossiers gaan, ook wie blijft; zonder de nullen" },
    };

    private static readonly Objectvorm<(Parameter Oud, Parameter Nieuw, decimal Verschil)> Parametergevoeligheid = new("parametergevoeligheid")
    {
        { "pad", Woordvorm.Vrij, gevoeligheid => gevoeligheid.Oud.Pad, "de plaats van de waarde in het jaarbestand" },
        { "van", Woordvorm.Vrij, gevoeligheid => gevoeligheid.Oud.WaardeIn(Taal.Engels), "de waarde, met een decimale punt" },
        { "naar", Woordvorm.Vrij, gevoeligheid => gevoeligheid.Nieuw.WaardeIn(Taal.Engels), "de veranderde waarde" },
        { "verschil", Getalvorm.Euro, gevoeligheid => gevoeligheid.Verschil, "wat dat met het totaal per jaar doet" },
    };

    private static readonly Objectvorm<(Parameter Parameter, ImmutableArray<Fout> Redenen)> Overgeslagen = new("overgeslagen parameter")
    {
        { "pad", Woordvorm.Vrij, overgeslagen => overgeslagen.Parameter.Pad, "de plaats van de waarde in het jaarbestand" },
        { "reden", Woordvorm.Vrij, overgeslagen => string.Join("; ", overgeslagen.Redenen), "waarom de controles de verandering weigeren" },
    };

    private static readonly Objectvorm<Gevoeligheid> Gevoeligheid = new("gevoeligheid")
    {
        { "stap", Getalvorm.Vrij, gevoeligheid => gevoeligheid.Stap, "de verandering van elke waarde, als fractie" },
        { "totaal", Getalvorm.Euro, gevoeligheid => gevoeligheid.Totaal, "het totaal per jaar zonder verandering" },
        { "parameters", new Lijstvorm<(Parameter Oud, Parameter Nieuw, decimal Verschil)>(Parametergevoeligheid), gevoeligheid => gevoeligheid.Parameters, "elke waarde die is veranderd" },
        { "overgeslagen", new Lijstvorm<(Parameter Parameter, ImmutableArray<Fout> Redenen)>(Overgeslagen), gevoeligheid => gevoeligheid.Overgeslagen, "de waarden die zo niet zijn te veranderen" },
    };

    public static Objectvorm<Scenariouitvoer> Van { get; } = new("scenariovergelijking")
    {
        { "aantal", Aantalvorm.Van, uitvoer => uitvoer.Uitkomsten[0].Aantal, "het aantal dossiers" },
        { "basis", Uitkomst, uitvoer => uitvoer.Uitkomsten[0], "waarmee de scenario's worden vergeleken" },
        { "scenarios", new Lijstvorm<Scenariouitkomst>(Verschil), uitvoer => uitvoer.Uitkomsten[1..], "de scenario's, in de volgorde van de opdracht" },
        { "gevoeligheid", Gevoeligheid, uitvoer => uitvoer.Gevoeligheid, "hoe gevoelig de basis is voor elke waarde; alleen met `--gevoeligheid`", default, (uitvoer, _) => uitvoer.Gevoeligheid is not null },
    };

    /// <summary>A member for every class.</summary>
    private static Objectvorm<Scenariouitkomst> Verdeling()
    {
        var vorm = new Objectvorm<Scenariouitkomst>("aantal per klasse");
        foreach (var klasse in Klassen.Alle) vorm.Add(Keuzewoord.Van(klasse), Aantalvorm.Van, uitkomst => uitkomst.Verdeling[(int)klasse], klasse.Naam().Nl);
        return vorm;
    }
}
