using Meerzorg.Rekentool.Excel;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Excel;

/// <summary>The parameters of a form, and the year file that they make.</summary>
public class FormulierparametersTests
{
    private const decimal Marge = 0.000_000_000_001m;

    private static readonly DateOnly Dag = new(2026, 12, 20);

    public static TheoryData<string> Versies => [.. Formulier.Versies];

    [Theory]
    [MemberData(nameof(Versies))]
    public void Een_jaar_dat_een_formulier_werd_wordt_weer_dat_jaar(string versie)
    {
        var verwacht = Rekentool.Voor(int.Parse(versie[..4], null)).Parameters;
        var gelezen = Lees(Formuliertabellen.Van(verwacht, versie));
        Assert.Equal((versie, verwacht.Jaar, $"parameters van aanvraagformulier {versie}"), (gelezen.Versie, gelezen.Jaar, gelezen.ToString()));

        var set = Parameterset.Lees(gelezen.AlsJaarbestand(gecontroleerdOp: Dag));
        Gelijk(verwacht, set);
        Assert.Empty(set.Controleer());
        Assert.Equal((verwacht.Jaar, Dag, Rekentool.Jaren.Last(jaar => jaar < verwacht.Jaar)), (set.Prijspeil, set.GecontroleerdOp, set.GeindexeerdVan));
    }

    /// <summary>The same values at the same places: amounts to 12 digits, everything else exactly.</summary>
    internal static void Gelijk(Parameterset verwacht, Parameterset set)
    {
        var waarden = Parameterverschil.Van(verwacht, set).Waarden.Where(waarde => !waarde.Pad.StartsWith("indexatie.", StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(waarden, waarde => waarde.Voor is null || waarde.Na is null);
        Assert.All(waarden, waarde => Assert.True(waarde.WordtGeindexeerd || waarde.Pad.EndsWith(".indirecteFractie", StringComparison.Ordinal) ? Math.Abs(waarde.Relatief!.Value) <= Marge : waarde.IsGelijk, waarde.Pad));
        Assert.Equal(verwacht.Indeling(), set.Indeling());
    }

    [Fact]
    public void Elke_waarde_heeft_haar_cel_en_versie_en_wat_het_formulier_niet_heeft_is_niet_bevestigd()
    {
        var set = Parameterset.Lees(Lees(Formuliertabellen.Van(Rekentool.Voor(2026).Parameters, "2026.01")).AlsJaarbestand());
        var (uit, over) = (set.Waarden().Where(waarde => waarde.Herkomst.Status == Waardestatus.Gepubliceerd && waarde.Pad != "indexatie.door").ToList(), set.Waarden().Where(waarde => waarde.Herkomst.Status == Waardestatus.Afgeleid).ToList());
        Assert.All(uit, waarde => Assert.Equal("FORMULIER-2026", waarde.Herkomst.Document));
        Assert.All(uit, waarde => Assert.Matches(@"^Data en informatie![A-Z][0-9]+ \(versie 2026\.01\)$", waarde.Herkomst.Plaats));
        Assert.All(over, waarde => Assert.StartsWith("waarde van 2025, overgenomen en niet bevestigd", waarde.Herkomst.Afleiding, StringComparison.Ordinal));
        Assert.Equal(set.Waarden().Count(), uit.Count + over.Count + 1);
        Assert.Equal(
            ["dagenPerJaar", "drempelfractie", "behandelaarsfactor", "nachtstandaard", "contextdrempel", "zorgprofielen.VG8.grensverschuiving"],
            over.Select(waarde => waarde.Pad).Where(pad => !pad.StartsWith("onderbouwing.", StringComparison.Ordinal)));

        // The maximum of the other year stays the published one of that year.
        Assert.Equal(Rekentool.Voor(2025).Parameters.MaximaalEtmaalbedrag.Herkomst, set.Waarden().Single(waarde => waarde.Pad == "indexatie.door").Herkomst);
        Assert.Equal("Data en informatie!B3 (versie 2026.01)", set.Van(Zorgprofiel.VG7)!.Basisuren.Herkomst.Plaats);
        Assert.Equal("Data en informatie!M10 (versie 2026.01)", set.Van(Zorgprofiel.VG7)!.Ranges[0].Jaarbedrag!.Herkomst.Plaats);
    }

    [Fact]
    public void Een_onbekende_versie_is_een_fout_tenzij_haar_indeling_wordt_aangenomen()
    {
        var nieuw = Parameterset.Lees(Indexering.Indexeer(Rekentool.Voor(2026).Parameters, 2027, 1683.05m, 1739.90m));
        var formulier = Formuliertabellen.Van(nieuw, "2026.01", "2027.01");
        Assert.Equal("gevonden een formulier van versie 2027.01, verwacht het aanvraagformulier meerzorg, versie 2025.01, 2026.01", Assert.Throws<OngeldigFormulierException>(() => Lees(formulier)).Message);

        var gelezen = Formulierparameters.Lees(new MemoryStream(formulier.Bytes()), "2026.01");
        Assert.Equal(("2027.01", 2027), (gelezen.Versie, gelezen.Jaar));
        var set = Parameterset.Lees(gelezen.AlsJaarbestand(gecontroleerdOp: Dag));
        Gelijk(nieuw, set);
        Assert.Equal((2026, "FORMULIER-2027, Data en informatie!Z40 (versie 2027.01)"), (set.GeindexeerdVan, set.MaximaalEtmaalbedrag.Herkomst.ToString()));
        Assert.Empty(set.Controleer());
        Assert.Equal(3, set.AantalBevestigd); // K3, K5 and K7: as after indexing

        Assert.Throws<ArgumentException>(() => Formulierparameters.Lees(new MemoryStream(formulier.Bytes()), "2027.01"));
        Assert.Throws<OngeldigFormulierException>(() => Formulierparameters.Lees(new MemoryStream(formulier.Zet("Voorblad", "G6", "Versie straks").Bytes()), "2026.01"));
        Assert.Throws<JaarZonderParametersException>(() => Formulierparameters.Lees(new MemoryStream(formulier.Zet("Voorblad", "G6", "Versie 2022.01").Bytes()), "2026.01").AlsJaarbestand());
    }

    [Theory]
    [InlineData("Z40", null, "Z40: gevonden niets, verwacht een getal groter dan 0")]
    [InlineData("Z40", "veel", "Z40: gevonden \"veel\", verwacht een getal groter dan 0")]
    [InlineData("E3", -1, "E3: gevonden -1, verwacht een getal groter dan 0")]
    [InlineData("B3", "33:45", "B3: gevonden \"33:45\", verwacht een tijd groter dan 0, in hele seconden")]
    [InlineData("B3", 0, "B3: gevonden 0, verwacht een tijd groter dan 0, in hele seconden")]
    [InlineData("B3", "#N/A", "B3: gevonden #N/A, verwacht een tijd groter dan 0, in hele seconden")]
    [InlineData("B3", 0.333_34, "B3: gevonden 0.33334, verwacht een tijd groter dan 0, in hele seconden")]
    [InlineData("A3", "VG9", "A3: gevonden \"VG9\", verwacht een zorgprofiel dat toegang geeft tot meerzorg|A26: gevonden VG7, verwacht een zorgprofiel dat ook basisuren heeft")]
    [InlineData("A3", null, "A3: gevonden niets, verwacht een zorgprofiel dat toegang geeft tot meerzorg|A26: gevonden VG7, verwacht een zorgprofiel dat ook basisuren heeft")]
    [InlineData("A3", "VG5", "A3: gevonden \"VG5\", verwacht iets wat één keer voorkomt; het staat al in A2|A26: gevonden VG7, verwacht een zorgprofiel dat ook basisuren heeft")]
    [InlineData("C3", 49.5, "C3: gevonden 49,5, verwacht 49,65878362956477 zoals in C2: één tarief in maatwerkgroep GZ")]
    [InlineData("B26", "J9:M1", "B26: gevonden \"J9:M1\", verwacht een bereik in J2:M200")]
    [InlineData("B26", "J9:M16 en meer", "B26: gevonden \"J9:M16 en meer\", verwacht een bereik in J2:M200")]
    [InlineData("B26", null, "B26: gevonden niets, verwacht een bereik in J2:M200")]
    [InlineData("B26", "J1:M16", "B26: gevonden \"J1:M16\", verwacht een bereik in J2:M200")]
    [InlineData("B26", "J9:M201", "B26: gevonden \"J9:M201\", verwacht een bereik in J2:M200")]
    [InlineData("B26", "J9:M9", "A3: gevonden VG7, verwacht een zorgprofiel dat ook grenzen heeft")]
    [InlineData("I10", "VG8", "I10: gevonden VG8, verwacht VG7: volgens B26 staan zijn grenzen hier")]
    [InlineData("J10", null, "J10: gevonden niets, verwacht een tijd groter dan 0, in hele seconden")]
    [InlineData("L10", "Meerzorgprofiel 7", "L10: gevonden \"Meerzorgprofiel 7\", verwacht Meerzorgprofiel 1 … Meerzorgprofiel 6, bij een bedrag")]
    [InlineData("L10", null, "L10: gevonden niets, verwacht Meerzorgprofiel 1 … Meerzorgprofiel 6, bij een bedrag")]
    [InlineData("M10", null, "M10: gevonden niets, verwacht een getal groter dan 0")]
    [InlineData("M10", "onbekend", "M10: gevonden \"onbekend\", verwacht een getal groter dan 0")]
    [InlineData("O6", "VG7JaSoms", "O6: gevonden \"VG7JaSoms\", verwacht een zorgprofiel met twee keer Ja of Nee: behandeling en dagbesteding")]
    [InlineData("O6", null, "O6: gevonden niets, verwacht een zorgprofiel met twee keer Ja of Nee: behandeling en dagbesteding")]
    [InlineData("O7", "VG7NeeNee", "O7: gevonden \"VG7NeeNee\", verwacht iets wat één keer voorkomt; het staat al in O6")]
    [InlineData("Q6", null, "Q6: gevonden niets, verwacht een prestatiecode")]
    [InlineData("Q6", 470, "Q6: gevonden 470, verwacht een prestatiecode")]
    [InlineData("Q6", "Z454", "Q6: gevonden \"Z454\", verwacht iets wat één keer voorkomt; het staat al in Q2")]
    [InlineData("R6", "veel", "R6: gevonden \"veel\", verwacht een tijd groter dan 0, in hele seconden")]
    public void Een_fout_noemt_de_cel(string cel, object? waarde, string fouten)
    {
        var fout = Assert.Throws<OngeldigFormulierException>(() => Lees(Formuliertabellen.Van(Rekentool.Voor(2026).Parameters, "2026.01").Zet(Formuliertabellen.Blad, cel, waarde)));
        Assert.Equal(fouten.Split('|').Select(een => $"{Formuliertabellen.Blad}!{een}"), fout.Fouten.Select(een => een.ToString()));
        Assert.Equal((fout.Fouten[0], fout.Message), (fout.Fout, string.Join('\n', fout.Fouten)));
        Assert.DoesNotContain("gevonden", fout.In(Taal.Engels), StringComparison.Ordinal);
    }

    [Fact]
    public void Alle_fouten_worden_samen_genoemd_ook_een_profiel_zonder_code_en_een_formulier_zonder_tabellen()
    {
        var formulier = Formuliertabellen.Van(Rekentool.Voor(2026).Parameters, "2026.01").Zet(Formuliertabellen.Blad, "Z40", null).Zet(Formuliertabellen.Blad, "B2", null);
        foreach (var kolom in (string[])["O", "Q", "R"]) formulier.Zet(Formuliertabellen.Blad, $"{kolom}10", null); // VG7+ has one prestatie
        Assert.Equal(
            ["Data en informatie!Z40", "Data en informatie!B2", "Data en informatie!A4"],
            Assert.Throws<OngeldigFormulierException>(() => Lees(formulier)).Fouten.Select(fout => fout.Pad));

        Assert.Equal(
            "Data en informatie: gevonden niets, verwacht het blad met de tabellen waarmee het formulier rekent",
            Assert.Throws<OngeldigFormulierException>(() => Formulierparameters.Lees(new MemoryStream(FormulierTests.Formulier2026().Bytes(metLijsten: false)))).Message);
    }

    /// <summary>What the tables hold may be read and still not hold together: that is a fault of its cell, or a finding beside the other year.</summary>
    [Fact]
    public void Een_ander_cijfer_valt_op()
    {
        var bedrag = Parameterset.Lees(Met("M10", 15_289.58m).AlsJaarbestand(gecontroleerdOp: Dag));
        Assert.Equal(["PARAM-12 zorgprofielen.VG7.ranges.1.jaarbedrag"], bedrag.Controleer().Select(een => $"{een.Regel} {een.Veld}"));

        var optelling = Assert.Throws<OngeldigFormulierException>(() => Met("R6", Uren.Van(21, 28)).AlsJaarbestand());
        Assert.Equal("Data en informatie!R6 (zorgprofielen.VG7.prestaties.Z470.aftrek): gevonden 21:28 is niet wat volgt uit de andere aftrek, 22:45 + 32:27 - 33:45 = 21:27, verwacht een waarde die aan de controle voldoet [PARAM-18]", optelling.Message);

        var grens = Assert.Throws<OngeldigFormulierException>(() => Met("J11", Uren.Parse("15:22:07", null)).AlsJaarbestand());
        Assert.Equal("Data en informatie!J11 (zorgprofielen.VG7.ranges.2.vanaf): gevonden de grens is niet hele uren plus indirecte uren: 1,42 seconden ernaast, verwacht een waarde die aan de controle voldoet [PARAM-9]", grens.Message);
    }

    [Fact]
    public void Wat_bevestigd_was_blijft_dat_alleen_waar_de_waarde_gelijk_bleef()
    {
        const string Aftrek = "zorgprofielen.LG5.prestaties.Z653.aftrek";
        var lg5 = Rekentool.Voor(2026).Parameters.Van(Zorgprofiel.LG5)!;
        var cel = Lees(Formuliertabellen.Van(Rekentool.Voor(2026).Parameters, "2026.01")).Waarden.Single(waarde => waarde.Pad == Aftrek).Cel;
        Assert.Throws<OngeldigFormulierException>(() => Met(cel.Split('!')[1], lg5.Basisuren.Waarde).AlsJaarbestand(gecontroleerdOp: Dag)); // then Z650 does not add up (PARAM-18)
        var set = Parameterset.Lees(Met((cel.Split('!')[1], lg5.Basisuren.Waarde), ("R15", Uren.Van(18, 40))).AlsJaarbestand(gecontroleerdOp: Dag));
        Assert.False(set.Bevestigd.Bevat(Aftrek));
        Assert.Equal(5, set.AantalBevestigd);
        Assert.Equal(["zorgprofielen.LG5.prestaties.Z650.aftrek", Aftrek], set.Controleer().Select(een => een.Veld));
    }

    [Fact]
    public void De_rest_komt_uit_een_ander_jaar_naar_keuze()
    {
        var formulier = Lees(Formuliertabellen.Van(Rekentool.Voor(2026).Parameters, "2026.01"));
        var set = Parameterset.Lees(formulier.AlsJaarbestand(Rekentool.Voor(2022).Parameters, schema: "ergens"));
        Assert.Equal((2022, "ergens"), (set.GeindexeerdVan, set.Bestand.Schema));
        Assert.Throws<ArgumentOutOfRangeException>(() => formulier.AlsJaarbestand(Rekentool.Voor(2026).Parameters));
        Assert.Throws<ArgumentException>(() => formulier.AlsJaarbestand(Rekentool.Voor(2025).Parameters.Met(new Overlay("eigen", "brief", [new("nachtstandaard", "3:00")]))));
    }

    private static Formulierparameters Met(string cel, object waarde) => Met((cel, waarde));

    private static Formulierparameters Met(params ReadOnlySpan<(string Cel, object Waarde)> cellen)
    {
        var formulier = Formuliertabellen.Van(Rekentool.Voor(2026).Parameters, "2026.01");
        foreach (var (cel, waarde) in cellen) formulier = formulier.Zet(Formuliertabellen.Blad, cel, Formuliertabellen.Binair(waarde));
        return Lees(formulier);
    }

    private static Formulierparameters Lees(Formulierbouwer formulier) => Formulierparameters.Lees(new MemoryStream(formulier.Bytes()));
}
