using System.CommandLine;
using System.CommandLine.Parsing;
using System.Runtime.CompilerServices;
using Meerzorg.Rekentool.Cli.Opdrachten;

namespace Meerzorg.Rekentool.Cli.Weergave;

/// <summary>What commands, arguments and options are for, and what is wrong with them, in the language that was asked for.</summary>
internal static class Omschrijvingen
{
    private static readonly ConditionalWeakTable<Symbol, object> Teksten = [];

    extension(Symbol symbool)
    {
        /// <summary>What it is for; a shell that completes what is typed shows the Dutch.</summary>
        public Tekst Omschrijving
        {
            get => Teksten.TryGetValue(symbool, out var tekst) ? (Tekst)tekst : default;
            set
            {
                Teksten.AddOrUpdate(symbool, value);
                symbool.Description = value.Nl;
            }
        }
    }

    extension(ParseResult ontleed)
    {
        /// <summary>The language that was asked for; also of help, and of a command that is refused.</summary>
        public Taal Taal => Van(ontleed.GetResult(Opties.Taaloptie));
    }

    /// <summary>Says what is wrong with the value of an option.</summary>
    public static void Meld(this OptionResult optie, Tekst melding) => Meld(optie, optie.Option.Name, melding);

    /// <inheritdoc cref="Meld(OptionResult, Tekst)"/>
    public static void Meld(this ArgumentResult argument, Tekst melding)
    {
        if (argument.Parent is OptionResult optie) Meld(argument, optie.Option.Name, melding);
        else argument.AddError(melding.In(Van(argument.GetResult(Opties.Taaloptie))));
    }

    private static void Meld(SymbolResult resultaat, string naam, Tekst melding) => resultaat.AddError($"{naam}: {melding.In(Van(resultaat.GetResult(Opties.Taaloptie)))}");

    private static Taal Van(SymbolResult? keuze) => keuze is OptionResult { Tokens: [{ Value: Opties.Engels }] } ? Taal.Engels : Taal.Nederlands;
}
