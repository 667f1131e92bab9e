using System.CommandLine;
using System.CommandLine.Invocation;
using Meerzorg.Rekentool.Cli.Opdrachten;

namespace Meerzorg.Rekentool.Cli.Weergave;

/// <summary>The help of a command, with examples, in the language that was asked for.</summary>
/// <param name="breedte">How many characters fit on a line.</param>
internal sealed class Hulptekst(int breedte) : SynchronousCommandLineAction
{
    private static readonly Tekst Opdrachtwoord = new("OPDRACHT", "COMMAND");
    private static readonly Tekst Optiewoord = new("[opties]", "[options]");
    private static readonly Tekst Afloopwoorden = new(
        "Afloop: 0 berekend; 2 ongeldige invoer, elke fout op een eigen regel op stderr en niets op stdout; 1 elke andere fout.",
        "Exit code: 0 calculated; 2 invalid input, each fault on a line of its own on stderr and nothing on stdout; 1 any other fault.");

    /// <summary>Help is also for whoever does not know yet what else to give.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Schrijf(parseResult.InvocationConfiguration.Output, parseResult.CommandResult.Command, parseResult.Taal);
        return Afloop.Berekend;
    }

    private void Schrijf(TextWriter uit, Command opdracht, Taal taal)
    {
        string[] gebruik = opdracht is RootCommand
            ? ["meerzorg", Opdrachtwoord.In(taal), Optiewoord.In(taal)]
            : ["meerzorg", .. Bovenliggend(opdracht), opdracht.Name, .. opdracht.Arguments.Select(Naam), Optiewoord.In(taal)];
        Alinea(uit, opdracht.Omschrijving, taal);
        uit.WriteLine();
        uit.WriteLine($"{new Tekst("Gebruik", "Usage").In(taal)}: {string.Join(' ', gebruik)}");
        Lijst(uit, new("Opdrachten", "Commands"), taal, opdracht.Subcommands.Select(sub => (string.Join(' ', [sub.Name, .. sub.Arguments.Select(Naam)]), sub.Omschrijving.In(taal))));
        Lijst(uit, new("Argumenten", "Arguments"), taal, opdracht.Arguments.Select(argument => (Naam(argument), argument.Omschrijving.In(taal))));
        Lijst(uit, new("Opties", "Options"), taal, Opties(opdracht).Select(optie => ($"{Naam(optie)} {optie.HelpName}".TrimEnd(), optie.Omschrijving.In(taal))));
        Lijst(uit, new("Voorbeelden", "Examples"), taal, opdracht.Subcommands.Append(opdracht).OfType<Opdracht>().SelectMany(met => met.Voorbeelden).Select(voorbeeld => (voorbeeld, "")));
        uit.WriteLine();
        Alinea(uit, (opdracht as Opdracht)?.Afloop ?? Afloopwoorden, taal);
    }

    /// <summary>The commands of which this one is a part, from the outside in; not the program itself.</summary>
    private static IEnumerable<string> Bovenliggend(Symbol opdracht)
    {
        var boven = opdracht.Parents.OfType<Command>().FirstOrDefault(ouder => ouder is not RootCommand);
        return boven is null ? [] : [.. Bovenliggend(boven), boven.Name];
    }

    /// <summary>The options of a command, and those that hold for every command.</summary>
    public static IEnumerable<Option> Opties(Command opdracht) =>
        [.. opdracht.Options, .. Wortel(opdracht).Options.Where(optie => optie.Recursive && !opdracht.Options.Contains(optie))];

    private static Command Wortel(Command opdracht) => opdracht.Parents.OfType<Command>().FirstOrDefault() is { } boven ? Wortel(boven) : opdracht;

    /// <summary>The name, after the one letter that says the same.</summary>
    private static string Naam(Option optie) => string.Join(", ", [.. optie.Aliases.Where(alias => alias is ['-', >= 'a' and <= 'z']), optie.Name]);

    private static string Naam(Argument argument) => argument.HelpName ?? argument.Name;

    private void Lijst(TextWriter uit, Tekst kop, Taal taal, IEnumerable<(string Naam, string Omschrijving)> regels)
    {
        var rijen = regels.Select(regel => (string[])[regel.Naam, regel.Omschrijving]).ToList();
        if (rijen.Count == 0) return;
        uit.WriteLine();
        uit.WriteLine($"{kop.In(taal)}:");
        uit.Write(new Tekstrapport().Tabel(["", ""], rijen).AlsTekst(breedte));
    }

    private void Alinea(TextWriter uit, Tekst tekst, Taal taal) => uit.Write(new Tekstrapport().Alinea(tekst.In(taal)).AlsTekst(breedte));
}
