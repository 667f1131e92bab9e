using Meerzorg.Rekentool.Cli.Opdrachten;

namespace Meerzorg.Rekentool.Cli.Weergave;

/// <summary>A table for people, on a terminal or as Markdown.</summary>
internal sealed class Tabel(string[] koppen)
{
    private readonly List<string[]> _rijen = [];

    public void Rij(params string[] cellen) => _rijen.Add(cellen);

    public void Schrijf(Omgeving omgeving, Formaat formaat)
    {
        var rapport = new Tekstrapport().Tabel(koppen, _rijen);
        if (formaat != Formaat.Markdown && koppen.Any(kop => kop.Length > 0)) omgeving.Uit.WriteLine(); // headings stand apart from what is above them
        omgeving.Uit.Write(formaat == Formaat.Markdown ? rapport.AlsMarkdown() : rapport.AlsTekst(omgeving.Breedte));
    }
}
