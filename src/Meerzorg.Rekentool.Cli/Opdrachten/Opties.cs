using System.CommandLine;
using System.CommandLine.Parsing;

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
    public static Argument<string[]> Bestanden(string omschrijving) => new("bestanden")
    {
        Description = omschrijving,
        HelpName = "BESTAND…",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Option<Formaat> Formaat() => Keuze(
        "--formaat", "tekst (voor mensen), json (voor programma's) of markdown", ("tekst", Opdrachten.Formaat.Tekst), ("json", Opdrachten.Formaat.Json), ("markdown", Opdrachten.Formaat.Markdown));

    public static Option<Taal> Taal() => Keuze("--taal", "nl of en", ("nl", Meerzorg.Rekentool.Taal.Nederlands), ("en", Meerzorg.Rekentool.Taal.Engels));

    public static Option<int?> Jaar() => new("--jaar")
    {
        Description = $"reken met dit jaar in plaats van het jaar in het bestand: {string.Join(", ", Rekentool.Jaren)}",
        HelpName = "jaar",
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
        HelpName = "overlay",
        DefaultValueFactory = _ => [],
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
