using System.CommandLine;
using System.CommandLine.Parsing;
using Meerzorg.Rekentool.Cli.Weergave;

namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary>How the answer is written.</summary>
internal enum Formaat
{
    Tekst,
    Json,
    Markdown,

    /// <summary>A table for other programs; only of commands with many answers.</summary>
    Csv,
}

/// <summary>The options that commands share.</summary>
internal static class Opties
{
    public static Argument<string[]> Bestanden(string omschrijving)
    {
        var bestanden = new Argument<string[]>("bestanden")
        {
            Description = $"{omschrijving}; - is stdin",
            HelpName = "BESTAND…",
            Arity = ArgumentArity.OneOrMore,
        };
        bestanden.Validators.Add(resultaat =>
        {
            // A misspelt option would otherwise be taken for a file that does not exist.
            foreach (var woord in resultaat.Tokens.Select(token => token.Value).Where(woord => woord.Length > 1 && woord[0] == '-'))
                resultaat.AddError($"gevonden {Invoertekst.Aangehaald(woord)}, verwacht een bestaande optie (een bestand met deze naam: \"./{woord}\"){Bedoeling.Vraag(woord, Namen(resultaat))}");
        });
        return bestanden;
    }

    private static IEnumerable<string> Namen(ArgumentResult argument) => argument.Parent is CommandResult opdracht ? opdracht.Command.Options.Select(optie => optie.Name) : [];

    public static Option<Formaat> Formaat() => Keuze(
        "--formaat", "tekst (voor mensen), json (voor programma's) of markdown", ("tekst", Opdrachten.Formaat.Tekst), ("json", Opdrachten.Formaat.Json), ("markdown", Opdrachten.Formaat.Markdown));

    public static Option<Formaat> FormaatOfCsv() => Keuze(
        "--formaat", "tekst (voor mensen), json (voor programma's), markdown of csv (een tabel)", ("tekst", Opdrachten.Formaat.Tekst), ("json", Opdrachten.Formaat.Json), ("markdown", Opdrachten.Formaat.Markdown), ("csv", Opdrachten.Formaat.Csv));

    public static Option<Taal> Taal() => Keuze("--taal", "nl of en", ("nl", Meerzorg.Rekentool.Taal.Nederlands), ("en", Meerzorg.Rekentool.Taal.Engels));

    public static Option<Register> Register() => Keuze(
        "--register", "juridisch (regel, cijfers en bron per stap) of gewoon (voor de cliënt en de familie)", ("juridisch", Meerzorg.Rekentool.Register.Juridisch), ("gewoon", Meerzorg.Rekentool.Register.GewoneTaal));

    public static Option<Aanvraagsoort> Soort() => Keuze(
        "--soort", "individueel of preventief; een groepsaanvraag is altijd die van een groep", (Aanvraagsoort.Individueel.Naam(), Aanvraagsoort.Individueel), (Aanvraagsoort.Preventief.Naam(), Aanvraagsoort.Preventief));

    public static Option<string?> Jaar() => Jaar("--jaar", "reken met dit jaar in plaats van het jaar in het bestand", Rekentool.Jaren);

    /// <summary>A year, or a year file: wherever one stands, the other may too.</summary>
    /// <param name="naam">The option.</param>
    /// <param name="omschrijving">What the year is for.</param>
    /// <param name="jaren">The years of the package.</param>
    /// <param name="verplicht">Whether it must be given.</param>
    public static Option<string?> Jaar(string naam, string omschrijving, IEnumerable<int> jaren, bool verplicht = false)
    {
        var optie = new Option<string?>(naam) { Description = $"{omschrijving}: {string.Join(", ", jaren)} of een jaarbestand", HelpName = "JAAR|BESTAND", Required = verplicht };
        optie.Validators.Add(resultaat =>
        {
            if (resultaat.Tokens is [var token] && !IsBestand(token.Value) && !IsJaar(token.Value, out _, out var melding)) resultaat.AddError($"{naam}: {melding.Nl}");
        });
        return optie;
    }

    /// <summary>Whether it is a year; whether there are parameters for it is seen later.</summary>
    public static bool IsJaar(string woord, out int jaar, out Tekst melding) =>
        Invoertekst.TryGeheel(woord, new("een jaartal of een jaarbestand (jjjj.json)", "a year or a year file (yyyy.json)"), int.MinValue, int.MaxValue, out jaar, out melding);

    private static bool IsBestand(string woord) => woord == "-" || woord.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || woord.AsSpan().ContainsAny('/', '\\');

    public static Option<string[]> Parameters() => new("--parameters")
    {
        Description = "vervang losse parameters door die van een overlaybestand; meermaals mogelijk",
        HelpName = "OVERLAY",
        DefaultValueFactory = _ => [],
    };

    public static Option<int> Draden()
    {
        var draden = new Option<int>("--draden")
        {
            Description = "reken op ten hoogste zoveel draden tegelijk; de uitkomst is dezelfde",
            HelpName = "N",
            DefaultValueFactory = _ => 1,
            CustomParser = resultaat => Geheel(resultaat, "--draden", 1, 1024),
        };
        return draden;
    }

    public static Option<bool> Overschrijf() => new("--overschrijf")
    {
        Description = "vervang een uitvoerbestand dat al bestaat",
    };

    /// <summary>A workbook to write.</summary>
    /// <param name="omschrijving">What comes in it.</param>
    /// <param name="naam">How help names it.</param>
    public static Option<string> Werkmap(string omschrijving, string naam)
    {
        var uit = new Option<string>("--uit", "-o") { Description = omschrijving, HelpName = naam, Required = true };
        uit.Validators.Add(resultaat =>
        {
            // A workbook is no text, and a terminal nowhere to put it.
            if (resultaat.Tokens is [{ Value: "-" }]) resultaat.AddError("--uit: gevonden \"-\", verwacht een bestandsnaam");
        });
        return uit;
    }

    public static Option<Urennotatie> Uren() => MetWoorden(
        new Option<Urennotatie>("--uren")
        {
            Description = "zegt hoe uren zonder dubbelepunt zijn geschreven: 44.46 is met decimaal 44:27:36, met uren-en-minuten 44:46; zonder deze optie een fout",
        },
        ("decimaal", Urennotatie.Decimaal),
        ("uren-en-minuten", Urennotatie.UrenEnMinuten));

    /// <summary>A date.</summary>
    public static DateOnly? Datum(ArgumentResult resultaat, string naam)
    {
        if (Invoertekst.TryDatum(resultaat.Tokens[0].Value, out var datum, out var melding)) return datum;
        resultaat.AddError($"{naam}: {melding.Nl}");
        return null;
    }

    /// <summary>A whole number within bounds.</summary>
    public static int Geheel(ArgumentResult resultaat, string naam, int laagste, int hoogste)
    {
        if (Invoertekst.TryGeheel(resultaat.Tokens[0].Value, new("een getal", "a number"), laagste, hoogste, out int getal, out var melding)) return getal;
        resultaat.AddError($"{naam}: {melding.Nl}");
        return laagste;
    }

    /// <summary>An amount of money above 0.</summary>
    public static decimal Bedrag(ArgumentResult resultaat, string naam)
    {
        if (Invoertekst.TryGetal(resultaat.Tokens[0].Value, new("een bedrag groter dan 0", "an amount above 0"), "1683.05", getal => getal > 0, out decimal bedrag, out var melding)) return bedrag;
        resultaat.AddError($"{naam}: {melding.Nl}");
        return 0;
    }

    public static Option<bool> Streng() => new("--streng")
    {
        Description = "weiger een uitkomst die rust op een waarde die niet is gepubliceerd",
    };

    public static Option<bool> Uitleg() => new("--uitleg")
    {
        Description = "leg elke stap uit: regel, formule, invoer, waarde en bron",
    };

    private static Option<T> Keuze<T>(string naam, string omschrijving, params (string Woord, T Waarde)[] keuzes) => MetWoorden(
        new Option<T>(naam)
        {
            Description = omschrijving,
            DefaultValueFactory = _ => keuzes[0].Waarde,
        },
        keuzes);

    /// <summary>The option takes these words; a shell that completes what is typed offers the same.</summary>
    private static Option<T> MetWoorden<T>(Option<T> optie, params (string Woord, T Waarde)[] keuzes)
    {
        var woorden = keuzes.Select(keuze => keuze.Woord).ToArray();
        optie.HelpName = string.Join('|', woorden);
        optie.CompletionSources.Clear();
        optie.CompletionSources.Add(woorden);
        optie.CustomParser = resultaat =>
        {
            var woord = resultaat.Tokens[0].Value;
            foreach (var keuze in keuzes)
            {
                if (keuze.Woord == woord) return keuze.Waarde;
            }

            resultaat.AddError($"{optie.Name}: gevonden {Invoertekst.Aangehaald(woord)}, verwacht {string.Join(", ", woorden)}");
            return default!;
        };
        return optie;
    }
}
