using System.CommandLine;
using Meerzorg.Rekentool.Cli.Weergave;

namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary><c>meerzorg parameters</c>: shows, checks, indexes and compares parameter files.</summary>
internal static class ParametersOpdracht
{
    private const int EersteJaar = 2000;
    private const int LaatsteJaar = 2100;
    private static readonly Tekst Setomschrijving = new("een jaar uit het pakket of een jaarbestand (docs/parameters.md)", "a year of the package or a year file (docs/parameters.md)");

    public static Command Maak(Omgeving omgeving) => new Opdracht("parameters", new("Toont, controleert, indexeert en vergelijkt parameters.", "Shows, checks, indexes and compares parameters."))
    {
        Toon(omgeving),
        Controleer(omgeving),
        Indexeer(omgeving),
        UitFormulierOpdracht.Maak(omgeving),
        Verschil(omgeving),
        Schema(omgeving),
    };

    private static Opdracht Toon(Omgeving omgeving)
    {
        var (set, overlays, formaat) = (Setargument("set"), Opties.Parameters(), Opties.Formaat());
        var opdracht = new Opdracht(
            "toon",
            new("Toont elke waarde met eenheid, bron en status.", "Shows every value with unit, source and status."),
            "meerzorg parameters toon 2026",
            "meerzorg parameters toon 2026 --parameters overlay.json --formaat json") { set, overlays, formaat };
        opdracht.SetAction(ontleed =>
        {
            var invoer = new Invoerbestanden(omgeving, ontleed.Taal);
            if (invoer.Parameters(ontleed.GetValue(set)!, ontleed.GetValue(overlays)!) is not { } parameters) return Afloop.OngeldigeInvoer;
            Parameterweergave.Toon(omgeving, parameters, ontleed.GetValue(formaat), ontleed.Taal);
            return Afloop.Berekend;
        });
        return opdracht;
    }

    private static Opdracht Controleer(Omgeving omgeving)
    {
        var sets = new Argument<string[]>("sets") { Omschrijving = Setomschrijving, HelpName = "SET…", Arity = ArgumentArity.OneOrMore };
        var naast = new Option<string?>("--naast") { Omschrijving = new("het jaar of jaarbestand om naast te leggen; zonder deze optie het jaar waarvan is geïndexeerd, of anders het vorige", "the year or year file to lay beside it; without this option the year it was indexed from, or else the previous one"), HelpName = "SET" };
        var (overlays, formaat) = (Opties.Parameters(), Opties.Formaat());
        var opdracht = new Opdracht(
            "controleer",
            new("Voert alle controles uit, en legt elke waarde naast een ander jaar.", "Does all checks, and lays every value beside another year."),
            "meerzorg parameters controleer 2022 2025 2026",
            "meerzorg parameters controleer 2027.json --naast 2026") { sets, naast, overlays, formaat };
        opdracht.SetAction(ontleed =>
        {
            var invoer = new Invoerbestanden(omgeving, ontleed.Taal);
            var ander = ontleed.GetValue(naast) is { } naam ? invoer.Parameters(naam, []) : null;
            var gecontroleerd = new List<GecontroleerdeSet>();
            foreach (var set in invoer.AllesGoed ? ontleed.GetValue(sets)! : [])
            {
                if (invoer.Parameters(set, ontleed.GetValue(overlays)!) is not { } parameters) continue;
                if (ander?.Jaar == parameters.Jaar)
                    invoer.Meld("--naast", new($"gevonden {ander.Naam}, verwacht een ander jaar dan dat van {set}", $"found {ander.Naam}, expected another year than that of {set}"));
                else gecontroleerd.Add(GecontroleerdeSet.Van(set, parameters, ander));
            }

            if (!invoer.AllesGoed) return Afloop.OngeldigeInvoer;
            Parameterweergave.Controle(omgeving, gecontroleerd, ontleed.GetValue(formaat), ontleed.Taal);
            return gecontroleerd.All(set => set.IsBruikbaar) ? Afloop.Berekend : Afloop.OngeldigeInvoer;
        });
        return opdracht;
    }

    private static Opdracht Indexeer(Omgeving omgeving)
    {
        var set = Setargument("set");
        var (van, naar) = (Bedrag("--van", new("het maximale etmaalbedrag van de set, in euro", "the maximum amount per day of the set, in euro")), Bedrag("--naar", new("het maximale etmaalbedrag van het nieuwe jaar, in euro", "the maximum amount per day of the new year, in euro")));
        var jaar = new Option<int>("--jaar")
        {
            Omschrijving = new("het nieuwe jaar", "the new year"),
            HelpName = "jaar",
            Required = true,
            CustomParser = resultaat => Opties.Geheel(resultaat, EersteJaar, LaatsteJaar),
        };
        var opties = new Jaarbestandopties(omgeving);
        var opdracht = new Opdracht(
            "indexeer",
            new("Maakt het jaarbestand van een nieuw jaar: elk bedrag en tarief maal één factor, onafgerond.", "Makes the year file of a new year: every amount and rate times one factor, not rounded."),
            "meerzorg parameters indexeer 2025 --van 1601.96 --naar 1683.05 --jaar 2026 --proef",
            "meerzorg parameters indexeer 2025 --van 1601.96 --naar 1683.05 --jaar 2026 -o 2026.json") { set, van, naar, jaar };
        foreach (var optie in opties.Alle) opdracht.Add(optie);
        opdracht.SetAction(ontleed =>
        {
            var invoer = new Invoerbestanden(omgeving, ontleed.Taal);
            if (invoer.Parameters(ontleed.GetValue(set)!, []) is not { } basis) return Afloop.OngeldigeInvoer;
            int nieuwJaar = ontleed.GetValue(jaar);
            if (nieuwJaar == basis.Jaar)
                return invoer.Meld("--jaar", new($"gevonden {nieuwJaar}, verwacht een ander jaar dan {basis.Jaar}, van {EersteJaar} tot en met {LaatsteJaar}", $"found {nieuwJaar}, expected another year than {basis.Jaar}, from {EersteJaar} up to {LaatsteJaar}"));

            var inhoud = Indexering.Indexeer(basis, nieuwJaar, ontleed.GetValue(van), ontleed.GetValue(naar), opties.GecontroleerdOp(ontleed), opties.Schema(ontleed));
            return opties.Schrijf(ontleed, invoer, basis, nieuwJaar, inhoud, nieuw => [.. nieuw.Bevindingen.Where(bevinding => bevinding.Regel == "PARAM-12")]);
        });
        return opdracht;
    }

    private static Opdracht Verschil(Omgeving omgeving)
    {
        var (voor, na) = (Setargument("voor"), Setargument("na"));
        var alles = new Option<bool>("--alles") { Omschrijving = new("toon ook de waarden die gelijk zijn", "also show the values that are equal") };
        var formaat = Opties.Formaat();
        var opdracht = new Opdracht(
            "verschil",
            new("Vergelijkt twee sets waarde voor waarde.", "Compares two sets value by value."),
            "meerzorg parameters verschil 2025 2026",
            "meerzorg parameters verschil 2026 2026-concept.json --formaat markdown") { voor, na, alles, formaat };
        opdracht.SetAction(ontleed =>
        {
            var invoer = new Invoerbestanden(omgeving, ontleed.Taal);
            var (eerste, tweede) = (invoer.Parameters(ontleed.GetValue(voor)!, []), invoer.Parameters(ontleed.GetValue(na)!, []));
            if (eerste is null || tweede is null) return Afloop.OngeldigeInvoer;
            Parameterweergave.Verschil(omgeving, Parameterverschil.Van(eerste, tweede), ontleed.GetValue(alles), ontleed.GetValue(formaat), ontleed.Taal);
            return Afloop.Berekend;
        });
        return opdracht;
    }

    private static Opdracht Schema(Omgeving omgeving)
    {
        var overlay = new Option<bool>("--overlay") { Omschrijving = new("het schema van een overlay in plaats van dat van een jaarbestand", "the schema of an overlay instead of that of a year file") };
        var pgb = new Option<bool>("--pgb") { Omschrijving = new("het schema van een jaarbestand voor pgb en mpt; een overlay is daar hetzelfde", "the schema of a year file for pgb and mpt; an overlay is the same there") };
        var opdracht = new Opdracht(
            "schema",
            new("Schrijft het JSON Schema van parameterbestanden.", "Writes the JSON Schema of parameter files."),
            "meerzorg parameters schema",
            "meerzorg parameters schema --overlay") { overlay, pgb };
        opdracht.SetAction(ontleed =>
        {
            omgeving.Uit.Write(Schemas.Van(ontleed.GetValue(overlay) ? "overlay-1" : ontleed.GetValue(pgb) ? "pgb-1" : "parameters-1"));
            return Afloop.Berekend;
        });
        return opdracht;
    }

    private static Argument<string> Setargument(string naam) => new(naam) { Omschrijving = Setomschrijving, HelpName = naam.ToUpperInvariant() };

    private static Option<decimal> Bedrag(string naam, Tekst omschrijving) => new(naam)
    {
        Omschrijving = omschrijving,
        HelpName = "bedrag",
        Required = true,
        CustomParser = resultaat => Opties.Bedrag(resultaat),
    };
}
