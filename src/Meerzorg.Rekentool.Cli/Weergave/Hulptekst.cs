using System.CommandLine;
using System.CommandLine.Invocation;
using Meerzorg.Rekentool.Cli.Opdrachten;

namespace Meerzorg.Rekentool.Cli.Weergave;

/// <summary>The help of a command, in Dutch and with examples.</summary>
internal sealed class Hulptekst : SynchronousCommandLineAction
{
    /// <summary>Help is also for whoever does not know yet what else to give.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Schrijf(parseResult.InvocationConfiguration.Output, parseResult.CommandResult.Command);
        return Afloop.Berekend;
    }

    private static void Schrijf(TextWriter uit, Command opdracht)
    {
        string[] gebruik = opdracht is RootCommand
            ? ["meerzorg", "OPDRACHT", "[opties]"]
            : ["meerzorg", .. Bovenliggend(opdracht), opdracht.Name, .. opdracht.Arguments.Select(Naam), "[opties]"];
        uit.WriteLine(opdracht.Description);
        uit.WriteLine();
        uit.WriteLine($"Gebruik: {string.Join(' ', gebruik)}");
        Lijst(uit, "Opdrachten", opdracht.Subcommands.Select(sub => (string.Join(' ', [sub.Name, .. sub.Arguments.Select(Naam)]), sub.Description)));
        Lijst(uit, "Argumenten", opdracht.Arguments.Select(argument => (Naam(argument), argument.Description)));
        Lijst(uit, "Opties", Opties(opdracht).Select(optie => ($"{Naam(optie)} {optie.HelpName}".TrimEnd(), optie.Description)));
        Lijst(uit, "Voorbeelden", opdracht.Subcommands.Append(opdracht).OfType<Opdracht>().SelectMany(met => met.Voorbeelden).Select(voorbeeld => (voorbeeld, (string?)"")));
        uit.WriteLine();
        uit.WriteLine((opdracht as Opdracht)?.Afloop ?? "Afloop: 0 berekend; 2 ongeldige invoer, elke fout op een eigen regel op stderr en niets op stdout; 1 elke andere fout.");
    }

    /// <summary>The commands of which this one is a part, from the outside in; not the program itself.</summary>
    private static IEnumerable<string> Bovenliggend(Symbol opdracht)
    {
        var boven = opdracht.Parents.OfType<Command>().FirstOrDefault(ouder => ouder is not RootCommand);
        return boven is null ? [] : [.. Bovenliggend(boven), boven.Name];
    }

    /// <summary>The options of a command, and those that hold for every command.</summary>
    private static IEnumerable<Option> Opties(Command opdracht) =>
        [.. opdracht.Options, .. Wortel(opdracht).Options.Where(optie => optie.Recursive && !opdracht.Options.Contains(optie))];

    private static Command Wortel(Command opdracht) => opdracht.Parents.OfType<Command>().FirstOrDefault() is { } boven ? Wortel(boven) : opdracht;

    /// <summary>The name, after the one letter that says the same.</summary>
    private static string Naam(Option optie) => string.Join(", ", [.. optie.Aliases.Where(alias => alias is ['-', >= 'a' and <= 'z']), optie.Name]);

    private static string Naam(Argument argument) => argument.HelpName ?? argument.Name;

    private static void Lijst(TextWriter uit, string kop, IEnumerable<(string Naam, string? Omschrijving)> regels)
    {
        var lijst = regels.ToList();
        if (lijst.Count == 0) return;
        uit.WriteLine();
        uit.WriteLine($"{kop}:");
        int breedte = lijst.Max(regel => regel.Naam.Length);
        foreach (var (naam, omschrijving) in lijst) uit.WriteLine($"  {naam.PadRight(breedte)}  {omschrijving}".TrimEnd());
    }
}
