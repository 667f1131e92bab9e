using System.Text.Json;
using Meerzorg.Rekentool.Excel;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Excel;

/// <summary>
/// Filled forms as they are, beside the repository: a folder with a <c>manifest.json</c> that says of each form what was filled in, as our JSON, and what
/// the form came to. The form is not ours to keep, so without the folder this is skipped.
/// </summary>
public class EchteFormulierenTests
{
    private const string Omgevingsnaam = "MEERZORG_FORMULIEREN";

    private static readonly string? Map = Environment.GetEnvironmentVariable(Omgevingsnaam);

    [MapFact]
    public void Elk_formulier_wordt_gelezen_zoals_het_is_ingevuld()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Map!, "manifest.json")));
        var formulieren = manifest.RootElement.GetProperty("formulieren").EnumerateArray().ToList();
        Assert.NotEmpty(formulieren);
        Assert.All(formulieren, formulier =>
        {
            using var stroom = File.OpenRead(Path.Combine(Map!, formulier.GetProperty("bestand").GetString()!));
            var gelezen = Formulier.Lees(stroom);
            var invoer = formulier.GetProperty("invoer").GetRawText();
            Assert.DoesNotContain(gelezen.Bevindingen, bevinding => bevinding.Ernst == Ernst.Fout);
            Assert.Equal(formulier.GetProperty("invoer").GetProperty("jaar").GetInt32(), gelezen.Jaar);
            if (gelezen.Groep is { } groep) Gelijk(Meerzorg.Rekentool.Json.Invoer.Groep.Lees(invoer).Invoer, groep);
            else Gelijk(Meerzorg.Rekentool.Json.Invoer.Aanvraag.Lees(invoer).Invoer, gelezen.Aanvraag!);
            Uitkomst(gelezen);
        });
    }

    /// <summary>Also those that another program saved, were never calculated, are stale or hold a fault: that is said, or there is an application.</summary>
    [MapFact]
    public void Elke_werkmap_in_de_map_wordt_gelezen() => Assert.All(Directory.GetFiles(Map!, "*.xlsx"), pad =>
    {
        using var stroom = File.OpenRead(pad);
        var gelezen = Formulier.Lees(stroom);
        Assert.NotEqual(gelezen.Bevindingen.Any(bevinding => bevinding.Ernst == Ernst.Fout), gelezen is { Aanvraag: not null } or { Groep: not null });
    });

    /// <summary>Of a blank form nothing is filled in, so every workbook has the parameters of its year: also those that another program saved, in fewer digits.</summary>
    [MapFact]
    public void Uit_elk_formulier_komen_de_cijfers_van_het_jaarbestand()
    {
        var jaren = new HashSet<int>();
        Assert.All(Directory.GetFiles(Map!, "*.xlsx"), pad =>
        {
            using var stroom = File.OpenRead(pad);
            var gelezen = Formulierparameters.Lees(stroom);
            jaren.Add(gelezen.Jaar);
            FormulierparametersTests.Gelijk(Rekentool.Voor(gelezen.Jaar).Parameters, Parameterset.Lees(gelezen.AlsJaarbestand()));
        });
        Assert.Equal([2025, 2026], jaren.Order());
    }

    /// <summary>Each as a template for each application of its year: only open input cells are other ones, and what the form computes from them is our outcome.</summary>
    [MapFact]
    public void Elk_formulier_is_een_sjabloon_voor_elke_aanvraag_van_zijn_jaar()
    {
        var gevraagd = Ingevuld().Select(pad => (Naam: Path.GetFileNameWithoutExtension(pad), Formulier: Gelezen(File.ReadAllBytes(pad)))).ToList();
        var gevuld = new List<(string Naam, byte[] Inhoud)>();
        foreach (var pad in Directory.GetFiles(Map!, "*.xlsx"))
        {
            var (sjabloon, leeg) = (File.ReadAllBytes(pad), Gelezen(File.ReadAllBytes(pad)));
            foreach (var (naam, formulier) in gevraagd.Where(een => een.Formulier.Jaar == leeg.Jaar))
            {
                using var stroom = new MemoryStream(sjabloon);
                var inhoud = formulier.Groep is { } groep ? Formulier.Vul(stroom, groep, leeg.Jaar) : Formulier.Vul(stroom, formulier.Aanvraag!, leeg.Jaar, formulier.Soort);
                Assert.Equal((formulier.AlsJson(), formulier.Soort), (Gelezen(inhoud).AlsJson(), Gelezen(inhoud).Soort));
                var open = Vulcontrole.Open(sjabloon);
                Assert.All(Vulcontrole.Gewijzigd(sjabloon, inhoud, leeg.Versie), cel => Assert.True(open.Contains(cel.Stijl), $"{naam} in {pad}: {cel} is vergrendeld"));
                gevuld.Add(($"{naam} in {Path.GetFileNameWithoutExtension(pad)}", inhoud));
            }
        }

        Assert.NotEmpty(gevuld);
        if (Rekenprogramma.Pad is null) return;
        var herrekend = Rekenprogramma.Herreken(gevuld);
        Assert.All(gevuld, een => Uitkomst(Gelezen(herrekend[een.Naam].Bestand.ToArray())));
    }

    private static IEnumerable<string> Ingevuld()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Map!, "manifest.json")));
        return [.. manifest.RootElement.GetProperty("formulieren").EnumerateArray().Select(formulier => Path.Combine(Map!, formulier.GetProperty("bestand").GetString()!))];
    }

    private static Formulier Gelezen(byte[] inhoud) => Formulier.Lees(new MemoryStream(inhoud));

    private static void Gelijk(Groepsaanvraag verwacht, Groepsaanvraag gelezen)
    {
        Assert.Equal(verwacht with { Clienten = [] }, gelezen with { Clienten = [] });
        Assert.Equal(verwacht.Clienten.Select(client => client with { Kenmerk = "" }), gelezen.Clienten.Select(client => client with { Kenmerk = "" }));
    }

    /// <summary>The hours of a day programme never end where a ratio does not; the manifest has them to the seventh digit.</summary>
    private static void Gelijk(Aanvraag verwacht, Aanvraag gelezen)
    {
        Assert.Equal(
            (verwacht.Zorgprofiel, verwacht.Behandeling, verwacht.Dagbesteding, verwacht.Behandelaren, verwacht.Minuren, verwacht.Context, verwacht.Tariefpercentage),
            (gelezen.Zorgprofiel, gelezen.Behandeling, gelezen.Dagbesteding, gelezen.Behandelaren, gelezen.Minuren, gelezen.Context, gelezen.Tariefpercentage));
        Assert.Equal(verwacht.Zorg.Nacht, gelezen.Zorg.Nacht);
        Assert.InRange(verwacht.Zorg.Wonen.Seconden - gelezen.Zorg.Wonen.Seconden, -0.001m, 0.001m);
        Assert.InRange(verwacht.Zorg.Dagbesteding.Seconden - gelezen.Zorg.Dagbesteding.Seconden, -0.001m, 0.001m);
    }

    /// <summary>What the form says it found is what was calculated, or differs by its own threshold (K1) and its group sheet (K6), and by nothing else.</summary>
    private static void Uitkomst(Formulier gelezen)
    {
        var vergelijking = Formuliervergelijking.Van(gelezen);
        Assert.True(vergelijking.Oordeel is Formulieroordeel.Gelijk or Formulieroordeel.Verklaard, string.Join('\n', vergelijking.Verschillen));
        Assert.Equal(vergelijking.Oordeel == Formulieroordeel.Gelijk, vergelijking.Oorzaken.IsEmpty);
    }

    /// <summary>Skipped, with the reason, where there is no folder.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    private sealed class MapFactAttribute : FactAttribute
    {
        public MapFactAttribute()
        {
            if (Map is null) Skip = $"{Omgevingsnaam} noemt geen map met ingevulde formulieren: die zijn niet gelezen.";
        }
    }
}
