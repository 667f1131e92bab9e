namespace Meerzorg.Rekentool.Tests.Documentatie;

/// <summary>The C# of the README, as code that is compiled and run; <see cref="ReadmeTests"/> holds the two together.</summary>
internal static class ReadmeVoorbeeld
{
    /// <param name="Console">Takes the place of the console, so that the sample stands here to the letter.</param>
    public static void Voer(TextWriter Console)
    {
        // voorbeeld
        var aanvraag = new Aanvraag
        {
            Zorgprofiel = Zorgprofiel.VG7,
            Behandeling = true,
            Dagbesteding = true,
            Zorg = new() { Wonen = Uren.Van(44, 45) },
            Tariefpercentage = 0.95m,
        };
        Uitkomst uitkomst = Rekentool.Voor(2026).Bereken(aanvraag);
        Console.WriteLine(uitkomst);
        Console.WriteLine($"next class in {uitkomst.GrensBoven?.Afstand}");
        foreach (Stap stap in uitkomst.Toelichting().Stappen) Console.WriteLine(stap);
        // voorbeeld
    }
}
