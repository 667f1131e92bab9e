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
        var wortel = new RootCommand
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
        wortel.Omschrijving = new(
            "Berekent meerzorg (Wlz): meerzorgprofiel of maatwerk, bedrag per jaar en per dag, en of contextkosten bespreekbaar zijn. De uitkomst is een berekening; het zorgkantoor beslist.",
            "Calculates meerzorg (Wlz): meerzorg profile or maatwerk, amount per year and per day, and whether context costs can be discussed. The outcome is a calculation; the zorgkantoor decides.");
        wortel.Options.Insert(0, Opties.Taal());
        foreach (var help in wortel.Options.OfType<HelpOption>()) (help.Omschrijving, help.Action) = (new("toon deze hulp", "show this help"), new Hulptekst(omgeving.Breedte));
        foreach (var versie in wortel.Options.OfType<VersionOption>()) versie.Omschrijving = new("toon de versie", "show the version");

        // No response files: an argument that starts with @ is a file like any other.
        // Who types the name alone wants to know what it can do.
        var ontleed = wortel.Parse(argumenten.Count > 0 ? argumenten : ["--help"], new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (ontleed.Errors.Count > 0)
        {
            var taal = ontleed.Taal;
            foreach (var melding in Meldingen(ontleed, taal)) omgeving.Fout.WriteLine($"meerzorg: {melding}");
            omgeving.Fout.WriteLine(new Tekst("meerzorg: zie meerzorg --help", "meerzorg: see meerzorg --help --taal en").In(taal));
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
            omgeving.Fout.WriteLine($"{Invoertekst.OpEenRegel(fout.Bestand)}: {fout.Oorzaak.In(ontleed.Taal)}");
            return Afloop.Mislukt;
        }
    }

    /// <summary>What is wrong with the command line; of what the parser itself says nothing is used.</summary>
    private static IEnumerable<string> Meldingen(ParseResult ontleed, Taal taal)
    {
        var opdracht = ontleed.CommandResult.Command;
        var namen = (opdracht.Subcommands.Count > 0 ? opdracht.Subcommands : Hulptekst.Opties(opdracht).Cast<Symbol>()).Select(symbool => symbool.Name).ToList();
        var soort = opdracht.Subcommands.Count > 0 ? new Tekst("een opdracht", "a command") : new("een optie", "an option");
        var verwacht = $"{soort.In(taal)}: {string.Join(", ", namen)}";
        var niets = new Tekst("gevonden niets, verwacht", "found nothing, expected").In(taal);
        foreach (var melding in Onbekend(ontleed.UnmatchedTokens, opdracht, namen, verwacht)) yield return melding.In(taal);

        foreach (var fout in ontleed.Errors)
        {
            switch (fout.SymbolResult)
            {
                case CommandResult when ontleed.UnmatchedTokens.Count > 0:
                    break;
                case CommandResult:
                    yield return $"{niets} {verwacht}";
                    break;
                case ArgumentResult { Tokens.Count: 0 } argument:
                    yield return $"{niets} {argument.Argument.HelpName}: {argument.Argument.Omschrijving.In(taal)}";
                    break;
                case OptionResult { Tokens.Count: 0 } optie:
                    yield return $"{optie.Option.Name}: {niets} {optie.Option.HelpName}";
                    break;
                case OptionResult { Tokens.Count: > 1 } optie when optie.Option.Arity.MaximumNumberOfValues == 1:
                    yield return new Tekst(
                        $"{optie.Option.Name}: gevonden {string.Join(" en ", optie.Tokens)}, verwacht één waarde",
                        $"{optie.Option.Name}: found {string.Join(" and ", optie.Tokens)}, expected one value").In(taal);
                    break;
                default:
                    yield return fout.Message;
                    break;
            }
        }
    }

    /// <summary>Words that belong to nothing. An option that the command has can only be among them when it stands before the command.</summary>
    private static IEnumerable<Tekst> Onbekend(IReadOnlyList<string> woorden, Command opdracht, IReadOnlyList<string> namen, string verwacht)
    {
        for (int plaats = 0; plaats < woorden.Count; plaats++)
        {
            var (woord, gevonden) = (woorden[plaats], Invoertekst.Aangehaald(woorden[plaats]));
            if (opdracht.Options.FirstOrDefault(optie => optie.Name == woord || optie.Aliases.Contains(woord)) is not { } optie)
            {
                var bedoeld = Bedoeling.Vraag(woord, namen);
                yield return new($"gevonden {gevonden}, verwacht {verwacht}{bedoeld.Nl}", $"found {gevonden}, expected {verwacht}{bedoeld.En}");
                continue;
            }

            var erna = $"meerzorg {opdracht.Name} … {$"{woord} {optie.HelpName}".TrimEnd()}";
            yield return new($"gevonden {gevonden} vóór de opdracht, verwacht erna: {erna}", $"found {gevonden} before the command, expected after it: {erna}");
            if (optie.Arity.MaximumNumberOfValues > 0 && optie is not Option<bool>) plaats++; // its value
        }
    }
}
