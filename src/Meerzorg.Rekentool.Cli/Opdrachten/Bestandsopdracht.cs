using System.CommandLine;
using Meerzorg.Rekentool.Cli.Weergave;
using Meerzorg.Rekentool.Excel;

namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary>A command that makes a report of each file it is given.</summary>
internal static class Bestandsopdracht
{
    /// <param name="opdracht">The command, with the options that only it has.</param>
    /// <param name="omgeving">Where it reads and writes.</param>
    /// <param name="bestandsomschrijving">What the files are.</param>
    /// <param name="lezer">Gives what reads a file.</param>
    /// <param name="verslag">Makes the report of what was read.</param>
    /// <param name="isGoed">Whether what was read is good; always, when left out.</param>
    /// <param name="uitFormulier">Gives what makes it of each client of a form; left out, a form is read as its application.</param>
    public static Command Maak<T>(
        Opdracht opdracht,
        Omgeving omgeving,
        Tekst bestandsomschrijving,
        Func<ParseResult, Invoerbestanden, Func<byte[], T>> lezer,
        Func<T, Taal, Verslag> verslag,
        Func<T, bool>? isGoed = null,
        Func<ParseResult, Invoerbestanden, Func<Formulier, IReadOnlyList<T>>>? uitFormulier = null)
        where T : class
    {
        var bestanden = Opties.Bestanden(bestandsomschrijving);
        var (formaat, uitleg) = (Opties.Formaat(), Opties.Uitleg());
        opdracht.Add(bestanden);
        opdracht.Add(formaat);
        opdracht.Add(uitleg);
        opdracht.SetAction(ontleed =>
        {
            var gekozen = ontleed.Taal;
            var invoer = new Invoerbestanden(omgeving, gekozen);
            var lees = lezer(ontleed, invoer);

            var gelezen = new List<(string Naam, T Inhoud)>();
            foreach (var bestand in ontleed.GetValue(bestanden)!)
            {
                if (uitFormulier is not null) gelezen.AddRange(invoer.Lees(bestand, lees, uitFormulier(ontleed, invoer), metPersoonsgegevens: true));
                else if (invoer.Lees(bestand, lees) is { } inhoud) gelezen.Add((Invoerbestanden.Naam(bestand), inhoud));
            }

            // All or nothing: whoever reads the output must never take a part of the files for all of them.
            if (!invoer.AllesGoed) return Afloop.OngeldigeInvoer;
            new Verslaguitvoer(omgeving, ontleed.GetValue(formaat), ontleed.GetValue(uitleg), gekozen)
                .Schrijf([.. gelezen.Select(paar => (paar.Naam, verslag(paar.Inhoud, gekozen)))]);
            return gelezen.TrueForAll(paar => isGoed?.Invoke(paar.Inhoud) ?? true) ? Afloop.Berekend : Afloop.OngeldigeInvoer;
        });
        return opdracht;
    }
}
