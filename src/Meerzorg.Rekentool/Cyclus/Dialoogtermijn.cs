namespace Meerzorg.Rekentool.Cyclus;

/// <summary>When the dialogue is: planned, or at the latest by the policy.</summary>
/// <param name="Gepland">The planned day; <see langword="null"/> when there is none.</param>
/// <param name="Uiterlijk">The last day by the policy; <see langword="null"/> when no dialogue is due or the policy gives no day.</param>
/// <param name="Verplicht">Whether a dialogue is due.</param>
internal readonly record struct Dialoogtermijn(DateOnly? Gepland, DateOnly? Uiterlijk, bool Verplicht)
{
    /// <summary>The day from which terms before the dialogue are counted back.</summary>
    public DateOnly? Dag => Gepland ?? Uiterlijk;

    [Regel("PLAN-2")]
    public static Dialoogtermijn Van(Aanbiedersituatie situatie, Zorgkantoorbeleid beleid, bool meerzorgplan)
    {
        bool verplicht = meerzorgplan || (situatie.LevertMeerzorg && !beleid.DialoogAlleenBijMeerzorgplan.Waarde);
        return new(situatie.Dialoog, verplicht ? UiterlijkeDag(situatie, beleid) : null, verplicht);
    }

    private static DateOnly? UiterlijkeDag(Aanbiedersituatie situatie, Zorgkantoorbeleid beleid)
    {
        if (beleid.DialoogUiterlijk?.Waarde is not { } vasteDag) return situatie.LaatsteDialoog is { } vorige ? beleid.DialoogPer.Waarde.Na(vorige) : null;
        if (situatie.LaatsteDialoog is not { } laatste) return vasteDag.VanafDe(situatie.Peildatum);

        // A dialogue belongs to the fixed day that follows it when it was held in the run-up to it: from the opening of the
        // window for group applications or, without a window, from New Year. One held before that was late for the day before.
        var volgende = vasteDag.VanafDe(laatste);
        var aanloop = beleid.Groepsaanvraagvenster.Waarde?.Van.TotDe(volgende) ?? new DateOnly(volgende.Year, 1, 1);
        int jaar = laatste >= aanloop ? volgende.Year : volgende.Year - 1;
        return vasteDag.In(jaar + beleid.DialoogPer.Waarde.Aantal);
    }
}
