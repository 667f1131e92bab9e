using System.Runtime.Versioning;
using Meerzorg.Rekentool.Cli;
using Meerzorg.Rekentool.Cli.Csv;
using Meerzorg.Rekentool.Tests.Hulp;
using static Meerzorg.Rekentool.Tests.Cli.Meerzorgopdracht;

namespace Meerzorg.Rekentool.Tests.Cli;

/// <summary>Files are written in one way: looked at before the work, whole or not at all, and as what they replace.</summary>
[SupportedOSPlatform("linux")]
[SupportedOSPlatform("macos")]
public sealed class UitvoerbestandTests : IDisposable
{
    private readonly string _map = Directory.CreateTempSubdirectory("meerzorg-").FullName;

    public void Dispose() => Directory.Delete(_map, recursive: true);

    /// <summary>The commands that write a file, each with what comes before <c>-o</c> or the like.</summary>
    public static TheoryData<string> Opdrachten { get; } =
    [
        "bulk voorbeelden/dossiers.csv --jaar 2026 -o",
        "synthetisch -n 10 -o",
        "rekenblad voorbeelden/vg7.json -o",
        "rekenstaat voorbeelden/vg7.json -o",
        "parameters indexeer 2025 --van 1601.96 --naar 1683.05 --jaar 2026 -o",
        "jaarwissel voorbeelden/vg7.json --van 2025 --naar 2026 --svg",
        "scenario voorbeelden/dossiers.csv --jaar 2026 --parameters 2025 --svg",
        "herijk voorbeelden/herijking/dossiers.csv --van 2026 --jaar 2027 -o",
    ];

    [Theory]
    [MemberData(nameof(Opdrachten))]
    public void Een_bestand_wordt_alleen_op_verzoek_vervangen_en_houdt_zijn_rechten(string opdracht)
    {
        var bestand = Pad("uit");
        File.WriteAllText(bestand, "oud");
        File.SetUnixFileMode(bestand, UnixFileMode.UserRead | UnixFileMode.UserWrite);

        var geweigerd = Met(opdracht, bestand);
        Assert.Equal((2, "", $"{bestand}: bestaat al; --overschrijf vervangt het"), (geweigerd.Afloop, geweigerd.Uit, geweigerd.Foutregels[^1]));
        Assert.Equal("oud", File.ReadAllText(bestand));

        Assert.InRange(Met(opdracht, bestand, "--overschrijf").Afloop, 0, 0);
        Assert.NotEqual("oud", File.ReadAllText(bestand));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(bestand));
        Assert.Equal([bestand], Directory.GetFiles(_map));
    }

    /// <summary>Until the last file has its name none has: what stood there before is there again.</summary>
    [Fact]
    public void Meer_bestanden_komen_er_alle_of_geen()
    {
        File.WriteAllText(Pad("een"), "oud");
        File.SetUnixFileMode(Pad("een"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        using var fouten = new StringWriter();
        var omgeving = new Omgeving(_map, () => Stream.Null, TextWriter.Null, fouten, 80);
        var open = new List<Uitvoerbestand>();
        foreach (var naam in (string[])["een", "twee", "drie"])
        {
            open.Add(Uitvoerbestand.Open(omgeving, new(omgeving, Taal.Nederlands), naam, overschrijf: true)!);
            open[^1].Schrijver.Write("nieuw");
        }

        Directory.CreateDirectory(Pad("drie")); // somebody was there first
        var fout = Assert.Throws<Uitvoerfout>(() => Uitvoerbestand.Bevestig(open));
        open.ForEach(bestand => bestand.Dispose());
        Assert.Equal(("drie", "oud", UnixFileMode.UserRead | UnixFileMode.UserWrite), (fout.Bestand, File.ReadAllText(Pad("een")), File.GetUnixFileMode(Pad("een"))));
        Assert.Equal(["drie", "een"], Directory.GetFileSystemEntries(_map).Select(Path.GetFileName).Order());

        Directory.Delete(Pad("drie"));
        open = [.. ((string[])["een", "twee"]).Select(naam => Uitvoerbestand.Open(omgeving, new(omgeving, Taal.Nederlands), naam, overschrijf: true)!)];
        open.ForEach(bestand => bestand.Schrijver.Write("nieuw"));
        Uitvoerbestand.Bevestig(open);
        open.ForEach(bestand => bestand.Dispose());
        Assert.Equal(["een", "twee"], Directory.GetFileSystemEntries(_map).Select(Path.GetFileName).Order());
        Assert.All(Directory.GetFiles(_map), bestand => Assert.Equal("nieuw", File.ReadAllText(bestand)));
    }

    [Theory]
    [MemberData(nameof(Opdrachten))]
    public void Wat_geen_bestand_kan_worden_is_ongeldige_invoer(string opdracht)
    {
        Assert.Equal((2, $"{_map}: dit is een map; verwacht de naam van een bestand"), Afloop(Met(opdracht, _map)));
        Assert.Equal((2, $"{_map}/is/er/niet: de map waarin het moet komen is er niet"), Afloop(Met(opdracht, $"{_map}/is/er/niet")));
        Assert.Empty(Directory.GetFileSystemEntries(_map));

        static (int, string) Afloop(Verloop verloop) => (verloop.Afloop, verloop.Foutregels[^1]);
    }

    [Theory]
    [MemberData(nameof(Opdrachten))]
    public void Een_link_blijft_een_link(string opdracht)
    {
        var (doel, link) = (Pad("doel"), Pad("link"));
        File.WriteAllText(doel, "oud");
        File.CreateSymbolicLink(link, doel);

        Assert.Equal(0, Met(opdracht, link, "--overschrijf").Afloop);
        Assert.Equal(doel, new FileInfo(link).LinkTarget);
        Assert.NotEqual("oud", File.ReadAllText(doel));
    }

    [Fact]
    public void Invoer_wordt_nooit_overschreven_ook_niet_door_een_link()
    {
        var (invoer, link) = (Pad("dossiers.csv"), Pad("link.csv"));
        File.Copy(Projectmap.Pad("voorbeelden", "dossiers.csv"), invoer);
        File.CreateSymbolicLink(link, invoer);
        var inhoud = File.ReadAllText(invoer);

        foreach (var uit in (string[])[invoer, link])
            Assert.Equal($"{uit}: is ook invoer en wordt niet overschreven", Voer("bulk", invoer, "--jaar", "2026", "-o", uit, "--overschrijf").Foutregels[^1]);
        Assert.Equal(inhoud, File.ReadAllText(invoer));
    }

    [Fact]
    public void Een_volle_schijf_is_een_fout_in_het_Nederlands()
    {
        if (!File.Exists("/dev/full")) return; // only Linux has a disk that is always full
        var verloop = Voer("bulk", "voorbeelden/dossiers.csv", "--jaar", "2026", "-o", "/dev/full");
        Assert.Equal((1, "/dev/full: kan niet worden geschreven: de schijf is vol"), (verloop.Afloop, verloop.Foutregels[^1]));
    }

    [Fact]
    public void Een_apparaat_wordt_rechtstreeks_geschreven() => Assert.Equal(0, Voer("bulk", "voorbeelden/dossiers.csv", "--jaar", "2026", "-o", "/dev/null").Afloop);

    private static Verloop Met(string opdracht, string bestand, params string[] opties) => Voer([.. opdracht.Split(' '), bestand, .. opties]);

    private string Pad(string naam) => Path.Combine(_map, naam);
}
