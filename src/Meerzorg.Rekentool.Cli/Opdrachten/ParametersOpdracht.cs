using System.CommandLine;
using Meerzorg.Rekentool.Cli.Weergave;

namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary><c>meerzorg parameters</c>: shows, checks, indexes and compares parameter files.</summary>
internal static class ParametersOpdracht
{
    private const int EersteJaar = 2000;
    private const int LaatsteJaar = 2100;
    private const string Setomschrijving = "een jaar uit het pakket of een jaarbestand (docs/parameters.md)";

    public static Command Maak(Omgeving omgeving) => new("parameters", "Toont, controleert, indexeert en vergelijkt parameters.")
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
        var (set, overlays, formaat, taal) = (Setargument("set"), Opties.Parameters(), Opties.Formaat(), Opties.Taal());
        var opdracht = new Opdracht(
            "toon",
            "Toont elke waarde met eenheid, bron en status.",
            "meerzorg parameters toon 2026",
            "meerzorg parameters toon 2026 --parameters overlay.json --formaat json") { set, overlays, formaat, taal };
        opdracht.SetAction(ontleed =>
        {
            var invoer = new Invoerbestanden(omgeving, ontleed.GetValue(taal));
            if (invoer.Parameters(ontleed.GetValue(set)!, ontleed.GetValue(overlays)!) is not { } parameters) return Afloop.OngeldigeInvoer;
            Parameterweergave.Toon(omgeving, parameters, ontleed.GetValue(formaat), ontleed.GetValue(taal));
            return Afloop.Berekend;
        });
        return opdracht;
    }

    private static Opdracht Controleer(Omgeving omgeving)
    {
        var sets = new Argument<string[]>("sets") { Description = Setomschrijving, HelpName = "SET…", Arity = ArgumentArity.OneOrMore };
        var naast = new Option<string?>("--naast") { Description = "het jaar of jaarbestand om naast te leggen; zonder deze optie het jaar waarvan is geïndexeerd, of anders het vorige", HelpName = "SET" };
        var (overlays, formaat, taal) = (Opties.Parameters(), Opties.Formaat(), Opties.Taal());
        var opdracht = new Opdracht(
            "controleer",
            "Voert alle controles uit, en legt elke waarde naast een ander jaar.",
            "meerzorg parameters controleer 2022 2025 2026",
            "meerzorg parameters controleer 2027.json --naast 2026") { sets, naast, overlays, formaat, taal };
        opdracht.SetAction(ontleed =>
        {
            var invoer = new Invoerbestanden(omgeving, ontleed.GetValue(taal));
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
            Parameterweergave.Controle(omgeving, gecontroleerd, ontleed.GetValue(formaat), ontleed.GetValue(taal));
            return gecontroleerd.All(set => set.IsBruikbaar) ? Afloop.Berekend : Afloop.OngeldigeInvoer;
        });
        return opdracht;
    }

    private static Opdracht Indexeer(Omgeving omgeving)
    {
        var set = Setargument("set");
        var (van, naar) = (Bedrag("--van", "het maximale etmaalbedrag van de set, in euro"), Bedrag("--naar", "het maximale etmaalbedrag van het nieuwe jaar, in euro"));
        var jaar = new Option<int>("--jaar")
        {
            Description = "het nieuwe jaar",
            HelpName = "jaar",
            Required = true,
            CustomParser = resultaat => Opties.Geheel(resultaat, "--jaar", EersteJaar, LaatsteJaar),
        };
        var opties = new Jaarbestandopties(omgeving);
        var opdracht = new Opdracht(
            "indexeer",
            "Maakt het jaarbestand van een nieuw jaar: elk bedrag en tarief maal één factor, onafgerond.",
            "meerzorg parameters indexeer 2025 --van 1601.96 --naar 1683.05 --jaar 2026 --proef",
            "meerzorg parameters indexeer 2025 --van 1601.96 --naar 1683.05 --jaar 2026 -o 2026.json") { set, van, naar, jaar };
        foreach (var optie in opties.Alle) opdracht.Add(optie);
        opdracht.SetAction(ontleed =>
        {
            var invoer = new Invoerbestanden(omgeving, ontleed.GetValue(opties.Taal));
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
        var alles = new Option<bool>("--alles") { Description = "toon ook de waarden die gelijk zijn" };
        var (formaat, taal) = (Opties.Formaat(), Opties.Taal());
        var opdracht = new Opdracht(
            "verschil",
            "Vergelijkt twee sets waarde voor waarde.",
            "meerzorg parameters verschil 2025 2026",
            "meerzorg parameters verschil 2026 2026-concept.json --formaat markdown") { voor, na, alles, formaat, taal };
        opdracht.SetAction(ontleed =>
        {
            var invoer = new Invoerbestanden(omgeving, ontleed.GetValue(taal));
            var (eerste, tweede) = (invoer.Parameters(ontleed.GetValue(voor)!, []), invoer.Parameters(ontleed.GetValue(na)!, []));
            if (eerste is null || tweede is null) return Afloop.OngeldigeInvoer;
            Parameterweergave.Verschil(omgeving, Parameterverschil.Van(eerste, tweede), ontleed.GetValue(alles), ontleed.GetValue(formaat), ontleed.GetValue(taal));
            return Afloop.Berekend;
        });
        return opdracht;
    }

    private static Opdracht Schema(Omgeving omgeving)
    {
        var overlay = new Option<bool>("--overlay") { Description = "het schema van een overlay in plaats van dat van een jaarbestand" };
        var pgb = new Option<bool>("--pgb") { Description = "het schema van een jaarbestand voor pgb en mpt; een overlay is daar hetzelfde" };
        var opdracht = new Opdracht(
            "schema",
            "Schrijft het JSON Schema van parameterbestanden.",
            "meerzorg parameters schema",
            "meerzorg parameters schema --overlay") { overlay, pgb };
        opdracht.SetAction(ontleed =>
        {
            omgeving.Uit.Write(Schemas.Van(ontleed.GetValue(overlay) ? "overlay-1" : ontleed.GetValue(pgb) ? "pgb-1" : "parameters-1"));
            return Afloop.Berekend;
        });
        return opdracht;
    }

    private static Argument<string> Setargument(string naam) => new(naam) { Description = Setomschrijving, HelpName = naam.ToUpperInvariant() };

    private static Option<decimal> Bedrag(string naam, string omschrijving) => new(naam)
    {
        Description = omschrijving,
        HelpName = "bedrag",
        Required = true,
        CustomParser = resultaat => Opties.Bedrag(resultaat, naam),
    };
}
