using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Verantwoording;

/// <summary>How a calculation shows its steps.</summary>
public class ToelichtingTests
{
    private static readonly Uitkomst Uitkomst = Rekentool.Voor(2026).Met(new Overlay("proef", "brief", [new("contextdrempel", "0.0715")])).Bereken(Aanvragen.Vg7);

    [Theory]
    [InlineData(Taal.Nederlands, "nl")]
    [InlineData(Taal.Engels, "en")]
    public void De_stappen_als_tekst(Taal taal, string naam) => Snapshot.Klopt(Uitkomst.Toelichting().AlsTekst(taal), naam: $"{nameof(De_stappen_als_tekst)}.{naam}");

    [Theory]
    [InlineData(Taal.Nederlands, "nl")]
    [InlineData(Taal.Engels, "en")]
    public void De_stappen_als_tabel(Taal taal, string naam) => Snapshot.Klopt(Uitkomst.Toelichting().AlsMarkdown(taal), "md", $"{nameof(De_stappen_als_tabel)}.{naam}");
}
