using System.Diagnostics.CodeAnalysis;

namespace Meerzorg.Rekentool;

/// <summary>The care that is asked for one client: what an <see cref="Aanvraag"/> and a <see cref="Groepsclient"/> share.</summary>
public abstract record Zorgvraag
{
    private protected Zorgvraag()
    {
    }

    /// <summary>The zorgprofiel of the indication.</summary>
    public required Zorgprofiel Zorgprofiel { get; init; }

    /// <summary>The leveringsvorm; decides on access only.</summary>
    public Leveringsvorm Leveringsvorm { get; init; } = Leveringsvorm.ZZP;

    /// <summary>Whether the zorgzwaartepakket is inclusive of behandeling.</summary>
    public required bool Behandeling { get; init; }

    /// <summary>Whether the zorgzwaartepakket is inclusive of dagbesteding.</summary>
    public required bool Dagbesteding { get; init; }

    /// <summary>Care hours per week.</summary>
    public Zorginzet Zorg { get; init; }

    /// <summary>Treatment hours per week, per discipline.</summary>
    public Behandelinzet Behandelaren { get; init; }

    /// <summary>Hours per week that are not delivered, such as regular weekends at home; at most the care hours that count.</summary>
    public Uren Minuren { get; init; }

    /// <summary>The day programme from which hours were taken, where that is so.</summary>
    public Weekinzet? Weekinzet { get; private init; }

    /// <summary>The context-bound means of this client alone.</summary>
    internal abstract Contextmiddelen EigenContext { get; }

    /// <summary>The hours per week of a part that a day programme can give.</summary>
    internal Uren UrenVan(Programmadeel deel) => deel switch
    {
        Programmadeel.Wonen => Zorg.TotaalWonen,
        Programmadeel.Dagbesteding => Zorg.Dagbesteding,
        Programmadeel.Nacht => Zorg.Nacht,
        _ => Minuren,
    };

    /// <summary>The same care with the hours of a day programme: those that the programme gives, in place of hours given directly.</summary>
    private protected Zorgvraag MetUrenVan(Weekinzet weekinzet)
    {
        ArgumentNullException.ThrowIfNull(weekinzet);
        var fouten = new Foutenlijst();
        if (Weekinzet is not null)
            fouten.Meld(Foutsoort.Tegenstrijdig, "dagprogramma", new("een tweede dagprogramma", "a second day programme"), new("één dagprogramma", "one day programme"), "DAG-1");
        foreach (var deel in Enum.GetValues<Programmadeel>())
        {
            if (weekinzet.Geeft(deel) && UrenVan(deel) is var uren && uren != Uren.Nul) Dagprogrammacontrole.MeldDubbel(deel, Tekst.Gelijk(uren.ToString()), fouten);
        }

        if (!fouten.IsLeeg) throw new OngeldigeInvoerException(fouten.AlsReeks());

        // A part that the programme does not give is nil there, and a part that it gives is nil here.
        return this with
        {
            Zorg = Zorg with
            {
                Wonen = Zorg.Wonen + weekinzet.Wonen,
                Dagbesteding = Zorg.Dagbesteding + weekinzet.Dagbesteding,
                Nacht = Zorg.Nacht + weekinzet.Nacht,
            },
            Minuren = Minuren + weekinzet.Minuren,
            Weekinzet = weekinzet,
        };
    }
}

/// <summary>What is asked for one client: an individual or preventive application for meerzorg (natura).</summary>
/// <remarks>
/// Plain immutable data. It is checked as a whole when it is calculated, so that all faults are reported together;
/// see <see cref="Rekentool.Controleer(Aanvraag)"/>.
/// </remarks>
public sealed record Aanvraag : Zorgvraag
{
    /// <summary>An application; its members are set in an object initialiser.</summary>
    public Aanvraag()
    {
    }

    [SetsRequiredMembers]
    private Aanvraag(Zorgvraag zorgvraag)
        : base(zorgvraag)
    {
    }

    /// <summary>Context-bound means.</summary>
    public Contextmiddelen Context { get; init; }

    /// <summary>The share of the 100 % amount that the zorgkantoor has contracted: above 0, at most 1 (0.95 for 95 %).</summary>
    public required decimal Tariefpercentage { get; init; }

    internal override Contextmiddelen EigenContext => Context;

    /// <summary>This application with the hours of a day programme: those that the programme gives, in place of hours given directly (DAG-1).</summary>
    /// <param name="weekinzet">The hours per week of the day programme.</param>
    /// <exception cref="OngeldigeInvoerException">The application already has hours that the programme gives too, or a day programme.</exception>
    public Aanvraag Met(Weekinzet weekinzet) => (Aanvraag)MetUrenVan(weekinzet);

    internal static Aanvraag Van(Zorgvraag zorgvraag, Contextmiddelen context, decimal tariefpercentage) =>
        new(zorgvraag) { Context = context, Tariefpercentage = tariefpercentage };
}

/// <summary>Care hours per week (UREN-1).</summary>
public readonly record struct Zorginzet
{
    /// <summary>Wonen as one figure; leave at 0:00 when its parts are given.</summary>
    public Uren Wonen { get; init; }

    /// <summary>The part of wonen that is begeleiding.</summary>
    public Uren Begeleiding { get; init; }

    /// <summary>The part of wonen that is verzorging.</summary>
    public Uren Verzorging { get; init; }

    /// <summary>The part of wonen that is verpleging.</summary>
    public Uren Verpleging { get; init; }

    /// <summary>Dagbesteding.</summary>
    public Uren Dagbesteding { get; init; }

    /// <summary>Actual care in the night (UREN-5).</summary>
    public Uren Nacht { get; init; }

    /// <summary>Wonen, as one figure or as the sum of its parts.</summary>
    public Uren TotaalWonen => Wonen + Begeleiding + Verzorging + Verpleging;

    internal bool IsGesplitst => Begeleiding != Uren.Nul || Verzorging != Uren.Nul || Verpleging != Uren.Nul;
}

/// <summary>Treatment hours per week, per discipline (UREN-2).</summary>
public readonly record struct Behandelinzet
{
    /// <summary>Gedragsdeskundige.</summary>
    public Uren Gedragsdeskundige { get; init; }

    /// <summary>Psychiater.</summary>
    public Uren Psychiater { get; init; }

    /// <summary>Arts voor verstandelijk gehandicapten.</summary>
    public Uren Avg { get; init; }

    /// <summary>Specialist ouderengeneeskunde.</summary>
    public Uren Sog { get; init; }

    /// <summary>Geriater.</summary>
    public Uren Geriater { get; init; }

    /// <summary>Other disciplines, or the total where it is not split.</summary>
    public Uren Overig { get; init; }

    /// <summary>The sum over the disciplines; each counts alike.</summary>
    public Uren Totaal => Gedragsdeskundige + Psychiater + Avg + Sog + Geriater + Overig;

    /// <summary>A total that is not split by discipline.</summary>
    /// <param name="totaal">Hours per week.</param>
    public static Behandelinzet VanTotaal(Uren totaal) => new() { Overig = totaal };
}

/// <summary>Context-bound means (contextgebonden middelen): in hours and, where they cannot be hours, in euros.</summary>
public readonly record struct Contextmiddelen
{
    /// <summary>Hours per <b>year</b> (UREN-3).</summary>
    public Uren UrenPerJaar { get; init; }

    /// <summary>Euros per year (CONTEXT-1, CONTEXT-2).</summary>
    public decimal Euro { get; init; }
}
