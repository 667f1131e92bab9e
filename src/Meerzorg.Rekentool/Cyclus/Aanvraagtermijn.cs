namespace Meerzorg.Rekentool.Cyclus;

/// <summary>When an application is handed in: in the part of the year that the policy gives, and before the day on which it is to start.</summary>
/// <param name="Vanaf">The first day; <see langword="null"/> where applications are accepted all year.</param>
/// <param name="Uiterlijk">The last day; <see langword="null"/> where applications are accepted all year and nothing says when it is to start.</param>
/// <param name="Reden">When applications are accepted.</param>
internal readonly record struct Aanvraagtermijn(DateOnly? Vanaf, DateOnly? Uiterlijk, Tekst Reden)
{
    private static readonly Tekst HeleJaar = new("aanvragen kan het hele jaar", "applications are accepted all year");

    /// <summary>For an application that is to start on a given day, so that a decision that ends is followed without a gap.</summary>
    [Regel("PLAN-2")]
    public static Aanvraagtermijn MetIngang(DateOnly ingang, Aanvraagvenster? venster, DateOnly peildatum)
    {
        var dagErvoor = ingang.AddDays(-1);
        if (venster is not { } deel) return new(null, dagErvoor, HeleJaar);

        var (van, totEnMet) = deel.GeopendOp(dagErvoor);
        var uiterlijk = totEnMet < dagErvoor ? totEnMet : dagErvoor;
        var reden = Open(van, totEnMet);
        if (uiterlijk >= peildatum) return new(van, uiterlijk, reden);

        var (volgendeVan, volgendeTotEnMet) = deel.OpenVanaf(peildatum);
        var volgende = Open(volgendeVan, volgendeTotEnMet);
        return new(van, uiterlijk, new($"{reden.Nl}; vanaf de peildatum: {volgende.Nl}", $"{reden.En}; from the reference date: {volgende.En}"));
    }

    /// <summary>For an application of which nothing says when it is to start.</summary>
    [Regel("PLAN-2")]
    public static Aanvraagtermijn ZonderIngang(Aanvraagvenster? venster, DateOnly peildatum)
    {
        if (venster is not { } deel) return new(null, null, HeleJaar);
        var (van, totEnMet) = deel.OpenVanaf(peildatum);
        return new(van, totEnMet, Open(van, totEnMet));
    }

    private static Tekst Open(DateOnly van, DateOnly totEnMet)
    {
        var (eerste, laatste) = (van.AlsTekst(), totEnMet.AlsTekst());
        return new($"aanvragen kan van {eerste.Nl} t/m {laatste.Nl}", $"applications are accepted from {eerste.En} up to and including {laatste.En}");
    }
}
