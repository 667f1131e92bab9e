using System.Collections.Immutable;
using System.Globalization;
using Meerzorg.Rekentool.Cli.Opdrachten;

namespace Meerzorg.Rekentool.Cli.Weergave;

/// <summary>A parameter set with everything the checks found.</summary>
internal sealed record GecontroleerdeSet(string Naam, Parameterset Parameters, ImmutableArray<Melding> Bevindingen, bool IndexatieNagerekend)
{
    public bool IsGoed => Bevindingen.All(bevinding => bevinding.Ernst != Ernst.Fout);

    /// <summary>Also compares the amounts with the year they were indexed from, where the package has it.</summary>
    public static GecontroleerdeSet Van(string naam, Parameterset parameters)
    {
        bool nagerekend = parameters.GeindexeerdVan is { } jaar && Rekentool.Jaren.Contains(jaar);
        var vanIndexatie = nagerekend ? parameters.ControleerIndexatie(Rekentool.Voor(parameters.GeindexeerdVan!.Value).Parameters) : [];
        return new(naam, parameters, [.. parameters.Bevindingen, .. vanIndexatie], nagerekend);
    }
}

/// <summary>Writes parameter sets, findings and differences as text, JSON or Markdown.</summary>
internal static class Parameterweergave
{
    public static void Toon(Omgeving omgeving, Parameterset parameters, Formaat formaat, Taal taal)
    {
        if (formaat == Formaat.Json)
        {
            omgeving.Uit.WriteLine(parameters.AlsJson());
            return;
        }

        omgeving.Uit.WriteLine($"{parameters.Naam}: {parameters.Id}");
        var tabel = new Tabel(taal == Taal.Engels ? ["path", "value", "unit", "source", "status"] : ["pad", "waarde", "eenheid", "bron", "status"]);
        foreach (var waarde in parameters.Waarden())
        {
            tabel.Rij(waarde.Pad, waarde.WaardeIn(taal), waarde.Eenheid, $"{waarde.Herkomst.Document}, {waarde.Herkomst.Plaats}", waarde.Herkomst.Status.Naam());
        }

        tabel.Schrijf(omgeving, formaat);
    }

    public static void Controle(Omgeving omgeving, IReadOnlyList<GecontroleerdeSet> sets, Formaat formaat, Taal taal)
    {
        if (formaat == Formaat.Json)
        {
            Jsonreeks.Schrijf(omgeving.Uit, sets, set => set.Parameters.AlsJson(set.Bevindingen, set.IndexatieNagerekend, taal));
            return;
        }

        foreach (var set in sets)
        {
            var oordeel = new Tekst(set.IsGoed ? "goed" : "fout", set.IsGoed ? "good" : "faulty");
            var indexatie = set.Parameters.GeindexeerdVan is not { } van ? new Tekst("geen indexatie opgegeven", "no indexation declared")
                : set.IndexatieNagerekend ? new Tekst($"indexatie nagerekend ({set.Parameters.Indexatieformule})", $"indexation recomputed ({set.Parameters.Indexatieformule})")
                : new Tekst($"indexatie niet nagerekend: {van} is niet in het pakket", $"indexation not recomputed: {van} is not in the package");
            omgeving.Uit.WriteLine($"{Invoertekst.OpEenRegel(set.Naam)}: {set.Parameters.Id}, {oordeel.In(taal)}, {indexatie.In(taal)}");
            foreach (var bevinding in set.Bevindingen)
            {
                omgeving.Uit.WriteLine(formaat.Punt(bevinding.In(taal)));
            }
        }
    }

    public static void Verschil(Omgeving omgeving, Parameterverschil verschil, bool alles, Formaat formaat, Taal taal)
    {
        var waarden = verschil.Waarden.Where(waarde => alles || !waarde.IsGelijk).ToImmutableArray();
        if (formaat == Formaat.Json)
        {
            omgeving.Uit.WriteLine(verschil.AlsJson(waarden));
            return;
        }

        omgeving.Uit.WriteLine($"{verschil.Voor.Naam} ({verschil.Voor.Id}) → {verschil.Na.Naam} ({verschil.Na.Id})");
        var tabel = new Tabel(taal == Taal.Engels ? ["path", "before", "after", "change"] : ["pad", "voor", "na", "verandering"]);
        foreach (var waarde in waarden)
        {
            tabel.Rij(waarde.Pad, waarde.Voor?.WaardeIn(taal) ?? "–", waarde.Na?.WaardeIn(taal) ?? "–", Verandering(waarde, taal));
        }

        tabel.Schrijf(omgeving, formaat);
        omgeving.Uit.WriteLine();
        var grootste = verschil.GrootsteRelatieveVerschil.ToString("0.0E+0", CultureInfo.InvariantCulture);
        omgeving.Uit.WriteLine(taal == Taal.Engels
            ? $"{waarden.Length} values; largest relative difference of amounts and rates: {grootste}"
            : $"{waarden.Length} waarden; grootste relatieve verschil van bedragen en tarieven: {grootste}");
    }

    private static string Verandering(Waardeverschil waarde, Taal taal) => (waarde.Voor, waarde.Na, waarde.Relatief) switch
    {
        (null, _, _) => taal == Taal.Engels ? "new" : "nieuw",
        (_, null, _) => taal == Taal.Engels ? "gone" : "vervallen",
        (_, _, { } relatief) when Math.Abs(relatief) < 0.000_000_01m => relatief.ToString("+0.0E+0;-0.0E+0;0", CultureInfo.InvariantCulture),
        (_, _, { } relatief) => (relatief > 0 ? "+" : "") + Notatie.Percentage(Math.Round(relatief, 8), taal),
        _ => "",
    };
}
