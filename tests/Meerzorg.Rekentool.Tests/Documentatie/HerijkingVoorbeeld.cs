using Meerzorg.Rekentool.Herijking;

namespace Meerzorg.Rekentool.Tests.Documentatie;

/// <summary>The C# of docs/herijking.md, as code that is compiled and run; <see cref="HerijkingpaginaTests"/> holds the two together.</summary>
internal static class HerijkingVoorbeeld
{
    /// <param name="dossiers">What the reader of the page has.</param>
    /// <param name="Console">Takes the place of the console, so that the sample stands here to the letter.</param>
    public static Rekentool Voer(IEnumerable<Herijkingsdossier> dossiers, TextWriter Console)
    {
        // voorbeeld
        var herijker = new Herijker(Rekentool.Voor(2026).Parameters);
        foreach (Herijkingsdossier dossier in dossiers)
        {
            foreach (Fout fout in herijker.Voeg(dossier)) Console.WriteLine(fout); // this one does not count
        }

        Herijkingsuitkomst uitkomst = herijker.Bereken(2027, maximaalEtmaalbedrag: 1730.18m);
        foreach (Klasserij klasse in uitkomst.Klassen) Console.WriteLine($"{klasse.Zorgprofiel} {klasse.Klasse.Naam()}: {klasse.Vanaf}, {klasse.Bedrag:0.00}");
        var rekentool = new Rekentool(uitkomst.Parameters); // calculates with the new bounds and amounts
        // voorbeeld
        return rekentool;
    }
}
