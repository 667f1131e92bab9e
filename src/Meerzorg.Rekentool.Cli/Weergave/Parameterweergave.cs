using System.Collections.Immutable;
using System.Globalization;
using Meerzorg.Rekentool.Cli.Opdrachten;

namespace Meerzorg.Rekentool.Cli.Weergave;

/// <summary>A parameter set with everything the checks found.</summary>
/// <param name="Naam">How the user calls it.</param>
/// <param name="Parameters">The set.</param>
/// <param name="Naast">The set of another year, beside which it is laid; <see langword="null"/> where there is none.</param>
/// <param name="Bevindingen">The findings.</param>
internal sealed record GecontroleerdeSet(string Naam, Parameterset Parameters, Parameterset? Naast, ImmutableArray<Melding> Bevindingen)
{
    public bool IsBruikbaar => Bevindingen.All(bevinding => bevinding.Ernst != Ernst.Fout);

    public static GecontroleerdeSet Van(string naam, Parameterset parameters, Parameterset? naast)
    {
        naast ??= parameters.Vergelijkingsjaar() is { } jaar ? Rekentool.Voor(jaar).Parameters : null;
        return new(naam, parameters, naast, parameters.Controleer(naast));
    }

    /// <summary>The verdict: good only where nothing was found.</summary>
    public Tekst Oordeel => Bevindingen.IsEmpty
        ? new("goed", "good")
        : Notatie.Aantal(Bevindingen.Length, new("bevinding", "finding"), new("bevindingen", "findings"));

    /// <summary>With what it was compared, and what the file confirms.</summary>
    public Tekst Grond
    {
        get
        {
            var naast = Naast is null ? new Tekst("niet naast een ander jaar gelegd", "not laid beside another year")
                : Parameters.Indexatieformule is { } formule && Parameters.GeindexeerdVan == Naast.Jaar ? new($"naast {Naast.Naam} gelegd ({formule.Nl})", $"laid beside {Naast.Naam} ({formule.En})")
                : new($"naast {Naast.Naam} gelegd", $"laid beside {Naast.Naam}");
            if (Parameters.AantalBevestigd == 0) return naast;
            var bevestigd = Notatie.Aantal(Parameters.AantalBevestigd, new("afwijking", "departure"), new("afwijkingen", "departures"));
            return new($"{naast.Nl}; {bevestigd.Nl} in het bestand bevestigd", $"{naast.En}; {bevestigd.En} confirmed in the file");
        }
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
            Jsonreeks.Schrijf(omgeving.Uit, sets, set => set.Parameters.AlsJson(set.Bevindingen, set.Naast?.Jaar, taal));
            return;
        }

        foreach (var set in sets)
        {
            omgeving.Uit.WriteLine($"{Invoertekst.OpEenRegel(set.Naam)}: {set.Parameters.Id}, {set.Oordeel.In(taal)}; {set.Grond.In(taal)}");
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
        var aantal = Notatie.Aantal(waarden.Length, new("waarde", "value"), new("waarden", "values"));
        var grootste = verschil.GrootsteRelatieveVerschil.ToString("0.0E+0", CultureInfo.InvariantCulture);
        omgeving.Uit.WriteLine(taal == Taal.Engels
            ? $"{aantal.En}; largest relative difference of amounts and rates: {grootste}"
            : $"{aantal.Nl}; grootste relatieve verschil van bedragen en tarieven: {grootste}");
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
