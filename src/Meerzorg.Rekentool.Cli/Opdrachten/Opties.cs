using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary>How the answer is written.</summary>
internal enum Formaat
{
    Tekst,
    Json,
    Markdown,
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
                resultaat.AddError($"gevonden \"{woord}\", verwacht een bestaande optie (een bestand met deze naam: \"./{woord}\")");
        });
        return bestanden;
    }

    public static Option<Formaat> Formaat() => Keuze(
        "--formaat", "tekst (voor mensen), json (voor programma's) of markdown", ("tekst", Opdrachten.Formaat.Tekst), ("json", Opdrachten.Formaat.Json), ("markdown", Opdrachten.Formaat.Markdown));

    public static Option<Taal> Taal() => Keuze("--taal", "nl of en", ("nl", Meerzorg.Rekentool.Taal.Nederlands), ("en", Meerzorg.Rekentool.Taal.Engels));

    public static Option<Register> Register() => Keuze(
        "--register", "juridisch (regel, cijfers en bron per stap) of gewoon (voor de cliënt en de familie)", ("juridisch", Meerzorg.Rekentool.Register.Juridisch), ("gewoon", Meerzorg.Rekentool.Register.GewoneTaal));

    public static Option<Aanvraagsoort> Soort() => Keuze(
        "--soort", "individueel of preventief; een groepsaanvraag is altijd die van een groep", (Aanvraagsoort.Individueel.Naam(), Aanvraagsoort.Individueel), (Aanvraagsoort.Preventief.Naam(), Aanvraagsoort.Preventief));

    public static Option<int?> Jaar() => new("--jaar")
    {
        Description = $"reken met dit jaar in plaats van het jaar in het bestand: {string.Join(", ", Rekentool.Jaren)}",
        HelpName = "JAAR",
        CustomParser = resultaat =>
        {
            if (int.TryParse(resultaat.Tokens[0].Value, out int jaar)) return jaar;
            resultaat.AddError($"--jaar: gevonden \"{resultaat.Tokens[0].Value}\", verwacht een jaartal");
            return null;
        },
    };

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

    /// <summary>A whole number within bounds.</summary>
    public static int Geheel(ArgumentResult resultaat, string naam, int laagste, int hoogste)
    {
        var woord = resultaat.Tokens[0].Value;
        if (int.TryParse(woord, NumberStyles.None, CultureInfo.InvariantCulture, out int getal) && getal >= laagste && getal <= hoogste) return getal;
        resultaat.AddError($"{naam}: gevonden \"{woord}\", verwacht een getal van {laagste} tot en met {hoogste}");
        return laagste;
    }

    /// <summary>An amount of money above 0.</summary>
    public static decimal Bedrag(ArgumentResult resultaat, string naam)
    {
        var woord = resultaat.Tokens[0].Value;
        if (decimal.TryParse(woord, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal bedrag) && bedrag > 0) return bedrag;
        resultaat.AddError($"{naam}: gevonden \"{woord}\", verwacht een bedrag groter dan 0, zoals 1683.05");
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

    private static Option<T> Keuze<T>(string naam, string omschrijving, params (string Woord, T Waarde)[] keuzes) => new(naam)
    {
        Description = omschrijving,
        HelpName = string.Join('|', keuzes.Select(keuze => keuze.Woord)),
        DefaultValueFactory = _ => keuzes[0].Waarde,
        CustomParser = (ArgumentResult resultaat) =>
        {
            var woord = resultaat.Tokens[0].Value;
            foreach (var keuze in keuzes)
            {
                if (keuze.Woord == woord) return keuze.Waarde;
            }

            resultaat.AddError($"{naam}: gevonden \"{woord}\", verwacht {string.Join(", ", keuzes.Select(keuze => keuze.Woord))}");
            return default!;
        },
    };
}
