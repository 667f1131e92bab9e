using System.CommandLine;
using Meerzorg.Rekentool.Cli.Weergave;
using Meerzorg.Rekentool.Excel;

namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary><c>meerzorg parameters uit-formulier</c>: the year file from the official application form.</summary>
internal static class UitFormulierOpdracht
{
    public static Command Maak(Omgeving omgeving)
    {
        var formulier = new Argument<string>("formulier") { Omschrijving = new("het aanvraagformulier, leeg of ingevuld (docs/formulier.md); - is stdin", "the application form, empty or filled in (docs/formulier.md); - is stdin"), HelpName = "FORMULIER" };
        var naast = new Option<string?>("--naast") { Omschrijving = new("het jaar of jaarbestand waarvan komt wat het formulier niet heeft; zonder deze optie het vorige jaar uit het pakket", "the year or year file that gives what the form does not have; without this option the previous year of the package"), HelpName = "SET" };
        var indeling = FormulierOpdracht.Indeling();
        var opties = new Jaarbestandopties(omgeving);
        var opdracht = new Opdracht(
            "uit-formulier",
            new("Maakt het jaarbestand uit het aanvraagformulier: elke waarde met haar cel, de rest uit een ander jaar en niet bevestigd.", "Makes the year file from the application form: every value with its cell, the rest from another year and not confirmed."),
            "meerzorg parameters uit-formulier formulier.xlsx --proef",
            "meerzorg parameters uit-formulier formulier.xlsx -o 2027.json --indeling 2026.01 --gecontroleerd-op 2026-12-20") { formulier, naast, indeling };
        foreach (var optie in opties.Alle) opdracht.Add(optie);
        opdracht.SetAction(ontleed =>
        {
            var invoer = new Invoerbestanden(omgeving, ontleed.Taal);
            var gekozen = ontleed.GetValue(naast) is { } set ? invoer.Parameters(set, []) : null;
            if (!invoer.AllesGoed) return Afloop.OngeldigeInvoer;

            Jaarbestand Maak(Formulierparameters gelezen)
            {
                foreach (var bevinding in gelezen.Bevindingen) omgeving.Fout.WriteLine(Invoertekst.OpEenRegel($"{Invoerbestanden.Naam(ontleed.GetValue(formulier)!)}: {bevinding.In(ontleed.Taal)}"));
                return new(gelezen.Jaar, gekozen?.Jaar == gelezen.Jaar ? null : gelezen.AlsJaarbestand(gekozen, opties.GecontroleerdOp(ontleed), opties.Schema(ontleed)));
            }

            var gemaakt = invoer.Lees(ontleed.GetValue(formulier)!, inhoud => Maak(Formulierparameters.Lees(new MemoryStream(inhoud), ontleed.GetValue(indeling))));
            if (gemaakt is null) return Afloop.OngeldigeInvoer;
            return gemaakt.Inhoud is { } jaarbestand
                ? opties.Schrijf(ontleed, invoer, gekozen, gemaakt.Jaar, jaarbestand, nieuw => nieuw.Controleer(gekozen))
                : invoer.Meld("--naast", new($"gevonden {gekozen!.Naam}, verwacht een ander jaar dan dat van het formulier, {gemaakt.Jaar}", $"found {gekozen.Naam}, expected another year than that of the form, {gemaakt.Jaar}"));
        });
        return opdracht;
    }

    /// <summary>The year of a form and its file; without a file where the other set is of the same year.</summary>
    private sealed record Jaarbestand(int Jaar, byte[]? Inhoud);
}
