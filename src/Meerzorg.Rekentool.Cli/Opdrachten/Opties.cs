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

    /// <summary>A calendar for other programs; only of a command that gives one.</summary>
    Ics,
}

/// <summary>The options that commands share.</summary>
internal static class Opties
{
    /// <summary>How the language is asked for.</summary>
    public const string Taaloptie = "--taal";

    private static readonly (string Woord, Formaat Waarde, Tekst Wat)[] Formaten =
    [
        ("tekst", Opdrachten.Formaat.Tekst, new("tekst (voor mensen)", "tekst (for people)")),
        ("json", Opdrachten.Formaat.Json, new("json (voor programma's)", "json (for programs)")),
        ("markdown", Opdrachten.Formaat.Markdown, Tekst.Gelijk("markdown")),
        ("csv", Opdrachten.Formaat.Csv, new("csv (een tabel)", "csv (a table)")),
        ("ics", Opdrachten.Formaat.Ics, new("ics (een agenda)", "ics (a calendar)")),
    ];

    /// <summary>The word for English.</summary>
    public const string Engels = "en";

    public static Argument<string[]> Bestanden(Tekst omschrijving)
    {
        var bestanden = new Argument<string[]>("bestanden")
        {
            Omschrijving = new($"{omschrijving.Nl}; - is stdin", $"{omschrijving.En}; - is stdin"),
            HelpName = "BESTAND…",
            Arity = ArgumentArity.OneOrMore,
        };
        bestanden.Validators.Add(resultaat =>
        {
            // A misspelt option would otherwise be taken for a file that does not exist.
            foreach (var woord in resultaat.Tokens.Select(token => token.Value).Where(woord => woord.Length > 1 && woord[0] == '-'))
            {
                var (gevonden, bedoeld) = (Invoertekst.Aangehaald(woord), Bedoeling.Vraag(woord, Namen(resultaat)));
                resultaat.Meld(new(
                    $"gevonden {gevonden}, verwacht een bestaande optie (een bestand met deze naam: \"./{woord}\"){bedoeld.Nl}",
                    $"found {gevonden}, expected an option that exists (a file of this name: \"./{woord}\"){bedoeld.En}"));
            }
        });
        return bestanden;
    }

    private static IEnumerable<string> Namen(ArgumentResult argument) => argument.Parent is CommandResult opdracht ? opdracht.Command.Options.Select(optie => optie.Name) : [];

    /// <summary>How the answer is written: for people, for programs or as Markdown, and what else the command has.</summary>
    public static Option<Formaat> Formaat(params Formaat[] ook)
    {
        var keuzes = Formaten.Where(keuze => keuze.Waarde <= Opdrachten.Formaat.Markdown || ook.Contains(keuze.Waarde)).ToList();
        string Zin(Func<Tekst, string> taal, string of) => $"{string.Join(", ", keuzes.SkipLast(1).Select(keuze => taal(keuze.Wat)))} {of} {taal(keuzes[^1].Wat)}";
        return Keuze("--formaat", new(Zin(wat => wat.Nl, "of"), Zin(wat => wat.En, "or")), [.. keuzes.Select(keuze => (keuze.Woord, keuze.Waarde))]);
    }

    /// <summary>Of every command, and of help: what is written for people is in this language.</summary>
    public static Option<Taal> Taal()
    {
        var taal = Keuze(Taaloptie, new("nl of en", "nl or en"), ("nl", Meerzorg.Rekentool.Taal.Nederlands), (Engels, Meerzorg.Rekentool.Taal.Engels));
        taal.Recursive = true;
        return taal;
    }

    public static Option<Register> Register() => Keuze(
        "--register", new("juridisch (regel, cijfers en bron per stap) of gewoon (voor de cliënt en de familie)", "juridisch (rule, figures and source of each step) or gewoon (for the client and the family)"), ("juridisch", Meerzorg.Rekentool.Register.Juridisch), ("gewoon", Meerzorg.Rekentool.Register.GewoneTaal));

    public static Option<Aanvraagsoort> Soort() => Keuze(
        "--soort", new("individueel of preventief; een groepsaanvraag is altijd die van een groep", "individueel or preventief; an application of a group is always a group's"), (Aanvraagsoort.Individueel.Naam(), Aanvraagsoort.Individueel), (Aanvraagsoort.Preventief.Naam(), Aanvraagsoort.Preventief));

    public static Option<string?> Jaar() => Jaar("--jaar", new("reken met dit jaar in plaats van het jaar in het bestand", "calculate with this year instead of the year in the file"), Rekentool.Jaren);

    /// <summary>A year, or a year file: wherever one stands, the other may too.</summary>
    /// <param name="naam">The option.</param>
    /// <param name="omschrijving">What the year is for.</param>
    /// <param name="jaren">The years of the package.</param>
    /// <param name="verplicht">Whether it must be given.</param>
    public static Option<string?> Jaar(string naam, Tekst omschrijving, IEnumerable<int> jaren, bool verplicht = false)
    {
        var optie = new Option<string?>(naam)
        {
            Omschrijving = new($"{omschrijving.Nl}: {string.Join(", ", jaren)} of een jaarbestand", $"{omschrijving.En}: {string.Join(", ", jaren)} or a year file"),
            HelpName = "JAAR|BESTAND",
            Required = verplicht,
        };
        optie.Validators.Add(resultaat =>
        {
            if (resultaat.Tokens is [var token] && !IsBestand(token.Value) && !IsJaar(token.Value, out _, out var melding)) resultaat.Meld(melding);
        });
        return optie;
    }

    /// <summary>Whether it is a year; whether there are parameters for it is seen later.</summary>
    public static bool IsJaar(string woord, out int jaar, out Tekst melding) =>
        Invoertekst.TryGeheel(woord, new("een jaartal of een jaarbestand (jjjj.json)", "a year or a year file (yyyy.json)"), int.MinValue, int.MaxValue, out jaar, out melding);

    private static bool IsBestand(string woord) => woord == "-" || woord.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || woord.AsSpan().ContainsAny('/', '\\');

    public static Option<string[]> Parameters() => new("--parameters")
    {
        Omschrijving = new("vervang losse parameters door die van een overlaybestand; meermaals mogelijk", "replace single parameters by those of an overlay file; more than once if needed"),
        HelpName = "OVERLAY",
        DefaultValueFactory = _ => [],
    };

    public static Option<int> Draden()
    {
        var draden = new Option<int>("--draden")
        {
            Omschrijving = new("reken op ten hoogste zoveel draden tegelijk; de uitkomst is dezelfde", "calculate on at most so many threads at once; the outcome is the same"),
            HelpName = "N",
            DefaultValueFactory = _ => 1,
            CustomParser = resultaat => Geheel(resultaat, 1, 1024),
        };
        return draden;
    }

    public static Option<bool> Overschrijf() => new("--overschrijf")
    {
        Omschrijving = new("vervang een uitvoerbestand dat al bestaat", "replace an output file that exists already"),
    };

    /// <summary>A workbook to write.</summary>
    /// <param name="omschrijving">What comes in it.</param>
    /// <param name="naam">How help names it.</param>
    public static Option<string> Werkmap(Tekst omschrijving, string naam)
    {
        var uit = new Option<string>("--uit", "-o") { Omschrijving = omschrijving, HelpName = naam, Required = true };
        uit.Validators.Add(resultaat =>
        {
            // A workbook is no text, and a terminal nowhere to put it.
            if (resultaat.Tokens is [{ Value: "-" }]) resultaat.Meld(new("gevonden \"-\", verwacht een bestandsnaam", "found \"-\", expected a file name"));
        });
        return uit;
    }

    public static Option<Urennotatie> Uren() => MetWoorden(
        new Option<Urennotatie>("--uren")
        {
            Omschrijving = new("zegt hoe uren zonder dubbelepunt zijn geschreven: 44.46 is met decimaal 44:27:36, met uren-en-minuten 44:46; zonder deze optie een fout", "says how hours without a colon are written: 44.46 is 44:27:36 with decimaal, 44:46 with uren-en-minuten; without this option a fault"),
        },
        ("decimaal", Urennotatie.Decimaal),
        ("uren-en-minuten", Urennotatie.UrenEnMinuten));

    /// <summary>A date.</summary>
    public static DateOnly? Datum(ArgumentResult resultaat)
    {
        if (Invoertekst.TryDatum(resultaat.Tokens[0].Value, out var datum, out var melding)) return datum;
        resultaat.Meld(melding);
        return null;
    }

    /// <summary>A whole number within bounds.</summary>
    public static int Geheel(ArgumentResult resultaat, int laagste, int hoogste)
    {
        if (Invoertekst.TryGeheel(resultaat.Tokens[0].Value, new("een getal", "a number"), laagste, hoogste, out int getal, out var melding)) return getal;
        resultaat.Meld(melding);
        return laagste;
    }

    /// <summary>An amount of money above 0.</summary>
    public static decimal Bedrag(ArgumentResult resultaat)
    {
        if (Invoertekst.TryGetal(resultaat.Tokens[0].Value, new("een bedrag groter dan 0", "an amount above 0"), "1683.05", getal => getal > 0, out decimal bedrag, out var melding)) return bedrag;
        resultaat.Meld(melding);
        return 0;
    }

    public static Option<bool> Streng() => new("--streng")
    {
        Omschrijving = new("weiger een uitkomst die rust op een waarde die niet is gepubliceerd", "refuse an outcome that rests on a value that is not published"),
    };

    public static Option<bool> Uitleg() => new("--uitleg")
    {
        Omschrijving = new("leg elke stap uit: regel, formule, invoer, waarde en bron", "explain every step: rule, formula, input, value and source"),
    };

    private static Option<T> Keuze<T>(string naam, Tekst omschrijving, params (string Woord, T Waarde)[] keuzes) => MetWoorden(
        new Option<T>(naam)
        {
            Omschrijving = omschrijving,
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

            var (gevonden, verwacht) = (Invoertekst.Aangehaald(woord), string.Join(", ", woorden));
            resultaat.Meld(new($"gevonden {gevonden}, verwacht {verwacht}", $"found {gevonden}, expected {verwacht}"));
            return default!;
        };
        return optie;
    }
}
