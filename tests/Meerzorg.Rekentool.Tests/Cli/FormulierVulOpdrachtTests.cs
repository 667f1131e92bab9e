using System.Text;
using Meerzorg.Rekentool.Tests.Excel;
using Meerzorg.Rekentool.Tests.Hulp;
using static Meerzorg.Rekentool.Tests.Cli.Meerzorgopdracht;

namespace Meerzorg.Rekentool.Tests.Cli;

/// <summary><c>meerzorg formulier vul</c>: a form that the user has, filled in from JSON.</summary>
public sealed class FormulierVulOpdrachtTests : IDisposable
{
    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("meerzorg-");
    private readonly string _sjabloon;

    public FormulierVulOpdrachtTests() => File.WriteAllBytes(_sjabloon = Pad("blanco.xlsx"), Formulierbouwer.Sjabloon());

    public void Dispose() => _map.Delete(recursive: true);

    [Fact]
    public void Wat_uit_een_formulier_kwam_gaat_er_weer_in()
    {
        var json = FormulierTests.Formulier2026().Lees().AlsJson()!;
        var verloop = VoerMet(json, "formulier", "vul", "-", "--sjabloon", _sjabloon, "-o", Pad("nieuw.xlsx"));
        Assert.Equal((0, "", $"{Pad("nieuw.xlsx")}: ingevuld; de uitkomst komt als een rekenprogramma het opent\n"), (verloop.Afloop, verloop.Uit, verloop.Fout));
        Assert.Equal(json + "\n", Voer("formulier", "lees", Pad("nieuw.xlsx"), "--formaat", "json").Uit);

        Assert.Equal(2, VoerMet(json, "formulier", "vul", "-", "--sjabloon", _sjabloon, "-o", Pad("nieuw.xlsx")).Afloop); // it is there already
        Assert.Equal(0, VoerMet(json, "formulier", "vul", "-", "--sjabloon", _sjabloon, "-o", Pad("nieuw.xlsx"), "--overschrijf", "--soort", "preventief").Afloop);
        Assert.StartsWith($"{Pad("nieuw.xlsx")}: aanvraagformulier 2026.01, preventief", Voer("formulier", "lees", Pad("nieuw.xlsx")).Uit, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_groep()
    {
        var json = Formulierbouwer.Van(FormulierTests.Groep()).Lees().AlsJson()!;
        Assert.Equal(0, VoerMet(json, "formulier", "vul", "-", "--sjabloon", _sjabloon, "-o", Pad("groep.xlsx")).Afloop);
        Assert.Equal(json + "\n", Voer("formulier", "lees", Pad("groep.xlsx"), "--formaat", "json").Uit);
    }

    [Fact]
    public void Wat_niet_kan_noemt_bestand_plaats_en_reden_en_schrijft_niets()
    {
        var verloop = Voer("formulier", "vul", "voorbeelden/vg7.json", "--sjabloon", _sjabloon, "-o", Pad("nieuw.xlsx"));
        Assert.Equal((2, "", """
            voorbeelden/vg7.json: zorg.wonen: gevonden 40:00, verwacht een dagprogramma: in het formulier komen deze uren alleen daaruit
            voorbeelden/vg7.json: zorg.dagbesteding: gevonden 16:00, verwacht een dagprogramma: in het formulier komen deze uren alleen daaruit

            """), (verloop.Afloop, verloop.Uit, verloop.Fout));
        Assert.False(File.Exists(Pad("nieuw.xlsx")));

        var json = FormulierTests.Formulier2026().Lees().AlsJson()!;
        var geenFormulier = VoerMet(json, "formulier", "vul", "-", "--sjabloon", "voorbeelden/vg7.json", "-o", Pad("nieuw.xlsx"));
        Assert.Equal((2, "voorbeelden/vg7.json: gevonden geen werkmap (.xlsx), of een die is beschadigd, verwacht het aanvraagformulier meerzorg als .xlsx\n"), (geenFormulier.Afloop, geenFormulier.Fout));
        Assert.Equal((2, $"{Pad("weg.xlsx")}: kan niet worden gelezen: bestand niet gevonden\n"), (VoerMet(json, "formulier", "vul", "-", "--sjabloon", Pad("weg.xlsx"), "-o", Pad("nieuw.xlsx")).Afloop, VoerMet(json, "formulier", "vul", "-", "--sjabloon", Pad("weg.xlsx"), "-o", Pad("nieuw.xlsx")).Fout));

        var anderJaar = VoerMet(Encoding.UTF8.GetBytes(json), "formulier", "vul", "-", "--sjabloon", _sjabloon, "-o", Pad("nieuw.xlsx"), "--jaar", "2025");
        Assert.Equal((2, "stdin: jaar: gevonden 2025, verwacht 2026, het jaar van het formulier\n"), (anderJaar.Afloop, anderJaar.Fout));

        // The template is never written over.
        Assert.Equal(2, VoerMet(json, "formulier", "vul", "-", "--sjabloon", _sjabloon, "-o", _sjabloon, "--overschrijf").Afloop);
        Assert.Empty(_map.GetFiles("nieuw*"));
    }

    private string Pad(string naam) => Path.Combine(_map.FullName, naam);
}
