using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Meerzorg.Rekentool.Cli.Csv;
using Meerzorg.Rekentool.Cli.Opdrachten;
using Meerzorg.Rekentool.Cli.Weergave;

namespace Meerzorg.Rekentool.Cli;

/// <summary>The command <c>meerzorg</c>.</summary>
internal static class Opdrachtregel
{
    public static int Voer(IReadOnlyList<string> argumenten, Omgeving omgeving)
    {
        var wortel = new RootCommand("Berekent meerzorg (Wlz): meerzorgprofiel of maatwerk, bedrag per jaar en per dag, en of contextkosten bespreekbaar zijn. De uitkomst is een berekening; het zorgkantoor beslist.")
        {
            BerekenOpdracht.Maak(omgeving),
            GroepOpdracht.Maak(omgeving),
            MotiveringOpdracht.Maak(omgeving),
            RekenstaatOpdracht.Maak(omgeving),
            HerberekenOpdracht.Maak(omgeving),
            FormulierOpdracht.Maak(omgeving),
            RekenbladOpdracht.Maak(omgeving),
            BulkOpdracht.Maak(omgeving),
            ScenarioOpdracht.Maak(omgeving),
            SynthetischOpdracht.Maak(omgeving),
            ParametersOpdracht.Maak(omgeving),
            TermijnOpdracht.Maak(omgeving),
            CyclusOpdracht.Maak(omgeving),
            DagprogrammaOpdracht.Maak(omgeving),
            VerhuisOpdracht.Maak(omgeving),
            ControleerOpdracht.Maak(omgeving),
            PgbOpdracht.Maak(omgeving),
            JaarwisselOpdracht.Maak(omgeving),
            HerijkOpdracht.Maak(omgeving),
            ZorgprofielenOpdracht.Maak(omgeving),
        };
        foreach (var help in wortel.Options.OfType<HelpOption>()) (help.Description, help.Action) = ("toon deze hulp", new Hulptekst());
        foreach (var versie in wortel.Options.OfType<VersionOption>()) versie.Description = "toon de versie";

        // No response files: an argument that starts with @ is a file like any other.
        // Who types the name alone wants to know what it can do.
        var ontleed = wortel.Parse(argumenten.Count > 0 ? argumenten : ["--help"], new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (ontleed.Errors.Count > 0)
        {
            foreach (var melding in Meldingen(ontleed)) omgeving.Fout.WriteLine($"meerzorg: {melding}");
            omgeving.Fout.WriteLine("meerzorg: zie meerzorg --help");
            return Afloop.OngeldigeInvoer;
        }

        try
        {
            int afloop = ontleed.Invoke(new InvocationConfiguration { Output = omgeving.Uit, Error = omgeving.Fout, EnableDefaultExceptionHandler = false });
            omgeving.Uit.Flush();
            return afloop;
        }
        catch (Uitvoerfout fout)
        {
            omgeving.Fout.WriteLine($"{Invoertekst.OpEenRegel(fout.Bestand)}: {fout.Message}");
            return Afloop.Mislukt;
        }
    }

    /// <summary>What is wrong with the command line, in Dutch; the parser itself only speaks English.</summary>
    private static IEnumerable<string> Meldingen(ParseResult ontleed)
    {
        var opdracht = ontleed.CommandResult.Command;
        var namen = (opdracht.Subcommands.Count > 0 ? opdracht.Subcommands : opdracht.Options.Cast<Symbol>()).Select(symbool => symbool.Name).ToList();
        var verwacht = $"{(opdracht.Subcommands.Count > 0 ? "een opdracht" : "een optie")}: {string.Join(", ", namen)}";
        foreach (var melding in Onbekend(ontleed.UnmatchedTokens, opdracht, namen, verwacht)) yield return melding;

        foreach (var fout in ontleed.Errors)
        {
            switch (fout.SymbolResult)
            {
                case CommandResult when ontleed.UnmatchedTokens.Count > 0:
                    break;
                case CommandResult:
                    yield return $"gevonden niets, verwacht {verwacht}";
                    break;
                case ArgumentResult { Tokens.Count: 0 } argument:
                    yield return $"gevonden niets, verwacht {argument.Argument.HelpName}: {argument.Argument.Description}";
                    break;
                case OptionResult { Tokens.Count: 0 } optie:
                    yield return $"{optie.Option.Name}: gevonden niets, verwacht {optie.Option.HelpName}";
                    break;
                case OptionResult { Tokens.Count: > 1 } optie when optie.Option.Arity.MaximumNumberOfValues == 1:
                    yield return $"{optie.Option.Name}: gevonden {string.Join(" en ", optie.Tokens)}, verwacht één waarde";
                    break;
                default:
                    yield return fout.Message;
                    break;
            }
        }
    }

    /// <summary>Words that belong to nothing. An option that the command has can only be among them when it stands before the command.</summary>
    private static IEnumerable<string> Onbekend(IReadOnlyList<string> woorden, Command opdracht, IReadOnlyList<string> namen, string verwacht)
    {
        for (int plaats = 0; plaats < woorden.Count; plaats++)
        {
            var woord = woorden[plaats];
            if (opdracht.Options.FirstOrDefault(optie => optie.Name == woord || optie.Aliases.Contains(woord)) is not { } optie)
            {
                yield return $"gevonden {Invoertekst.Aangehaald(woord)}, verwacht {verwacht}{Bedoeling.Vraag(woord, namen)}";
                continue;
            }

            yield return $"gevonden {Invoertekst.Aangehaald(woord)} vóór de opdracht, verwacht erna: meerzorg {opdracht.Name} … {$"{woord} {optie.HelpName}".TrimEnd()}";
            if (optie.Arity.MaximumNumberOfValues > 0 && optie is not Option<bool>) plaats++; // its value
        }
    }
}
