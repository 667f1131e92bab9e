using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Meerzorg.Rekentool.Json;

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

    /// <summary>The members of a document that say what care is asked for.</summary>
    internal static IReadOnlyList<Lid<Zorgvraag>> Leden { get; } = new Objectvorm<Zorgvraag>("zorgvraag")
    {
        { "zorgprofiel", Zorgprofiel.Vorm, vraag => vraag.Zorgprofiel, (vraag, profiel) => vraag with { Zorgprofiel = profiel }, "het zorgprofiel van de indicatie", "TOEGANG-1", Lidwijze.Verplicht, "zorgprofiel" },
        { "leveringsvorm", Namen.VormVanLeveringsvorm, vraag => vraag.Leveringsvorm, (vraag, vorm) => vraag with { Leveringsvorm = vorm }, "bepaalt alleen of er toegang is; `ZZP` als het ontbreekt", "TOEGANG-1", Lidwijze.Altijd },
        { "behandeling", JaNeevorm.Van, vraag => vraag.Behandeling, (vraag, inclusief) => vraag with { Behandeling = inclusief }, "is het zorgzwaartepakket inclusief behandeling?", "UREN-4", Lidwijze.Verplicht, "behandeling" },
        { "dagbesteding", JaNeevorm.Van, vraag => vraag.Dagbesteding, (vraag, inclusief) => vraag with { Dagbesteding = inclusief }, "is het zorgzwaartepakket inclusief dagbesteding?", "UREN-4", Lidwijze.Verplicht, "dagbesteding" },
        { "zorg", Zorginzet.Vorm, vraag => vraag.EigenZorg, (vraag, zorg) => vraag with { Zorg = zorg }, "de zorginzet", "UREN-1" },
        { "behandelaren", Behandelinzet.Vorm, vraag => vraag.Behandelaren, (vraag, inzet) => vraag with { Behandelaren = inzet }, "alle behandelaren samen, of per discipline", "UREN-2", Lidwijze.Vrij, "behandelaren" },
        { "minuren", Tijdvorm.PerWeek, vraag => vraag.EigenMinuren, (vraag, uren) => vraag with { Minuren = uren }, "uren die niet worden geleverd, zoals vaste weekenden thuis; ten hoogste de zorginzet die meetelt", "UREN-6", Lidwijze.Vrij, "minuren" },
        { "dagprogramma", Weekinzetvorm.Van, vraag => vraag.Weekinzet!, (vraag, weekinzet) => vraag with { Weekinzet = weekinzet }, "een dagprogramma in plaats van de uren die het geeft (wonen, dagbesteding, nacht, min-uren)", "DAG-1" },
    }.Leden;

    /// <summary>The care hours that do not come from a day programme: what a document says beside the programme.</summary>
    private Zorginzet EigenZorg => Weekinzet is not { } weekinzet ? Zorg : Zorg with
    {
        Wonen = weekinzet.Geeft(Programmadeel.Wonen) ? Uren.Nul : Zorg.Wonen,
        Dagbesteding = weekinzet.Geeft(Programmadeel.Dagbesteding) ? Uren.Nul : Zorg.Dagbesteding,
        Nacht = weekinzet.Geeft(Programmadeel.Nacht) ? Uren.Nul : Zorg.Nacht,
    };

    private Uren EigenMinuren => Weekinzet?.Geeft(Programmadeel.Minuren) == true ? Uren.Nul : Minuren;

    /// <summary>What was read with the hours of the day programme that was read, where there is one; hours beside it contradict it, also 0:00.</summary>
    internal static T MetGelezenDagprogramma<T>(T vraag, Objectlezing lezing)
        where T : Zorgvraag
    {
        if (vraag.Weekinzet is not { } weekinzet) return vraag;
        var fouten = new Foutenlijst(lezing.Plaats.Fouten, lezing.Plaats.Pad);
        foreach (var (deel, in_, namen) in (ReadOnlySpan<(Programmadeel, string?, string[])>)
            [
                (Programmadeel.Wonen, "zorg", ["wonen", "begeleiding", "verzorging", "verpleging"]),
                (Programmadeel.Dagbesteding, "zorg", ["dagbesteding"]),
                (Programmadeel.Nacht, "zorg", ["nacht"]),
                (Programmadeel.Minuren, null, ["minuren"]),
            ])
        {
            if (weekinzet.Geeft(deel) && Array.Find(namen, naam => lezing.Heeft(naam, in_)) is { } naam) Dagprogrammacontrole.MeldDubbel(deel, Tekst.Gelijk(naam), fouten);
        }

        var zonder = vraag with { Weekinzet = null };
        return fouten.IsGoed("zorg", "minuren", "dagprogramma") ? (T)zonder.MetUrenVan(weekinzet) : (T)zonder;
    }

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
/// <example><code>
/// var aanvraag = new Aanvraag
/// {
///     Zorgprofiel = Zorgprofiel.VG7, Behandeling = true, Dagbesteding = true,
///     Zorg = new() { Wonen = Uren.Van(44, 45) }, Tariefpercentage = 0.95m,
/// };
/// Console.WriteLine(Rekentool.Voor(2026).Bereken(aanvraag).Naam); // meerzorgprofiel 1
/// </code></example>
[JsonConverter(typeof(RekentoolConverter<Aanvraag>))]
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

    /// <summary>How an application stands in a document, without its year.</summary>
    internal static Objectvorm<Aanvraag> Vorm { get; } = new(
        "aanvraag", () => new() { Zorgprofiel = null!, Behandeling = false, Dagbesteding = false, Tariefpercentage = 1 }, MetGelezenDagprogramma)
    {
        { Leden, aanvraag => aanvraag, (_, vraag) => (Aanvraag)vraag },
        { "context", Contextmiddelen.Vorm, aanvraag => aanvraag.Context, (aanvraag, context) => aanvraag with { Context = context }, "contextgebonden middelen", "CONTEXT-1" },
        { "tariefpercentage", Getalvorm.Tariefpercentage, aanvraag => aanvraag.Tariefpercentage, (aanvraag, fractie) => aanvraag with { Tariefpercentage = fractie }, "het deel van het 100 %-bedrag dat met het zorgkantoor is afgesproken", "BEDRAG-4", Lidwijze.Verplicht, "tariefpercentage" },
        { Vervallenleden.Plusuren },
        { Vervallenleden.Jaar },
    };

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
[JsonConverter(typeof(RekentoolConverter<Zorginzet>))]
public readonly record struct Zorginzet
{
    private static readonly Objectvorm<Zorginzet> Delen = new("delen van wonen", () => default)
    {
        { "begeleiding", Tijdvorm.PerWeek, zorg => zorg.Begeleiding, (zorg, uren) => zorg with { Begeleiding = uren }, "het deel van wonen dat begeleiding is", "UREN-1" },
        { "verzorging", Tijdvorm.PerWeek, zorg => zorg.Verzorging, (zorg, uren) => zorg with { Verzorging = uren }, "het deel van wonen dat verzorging is", "UREN-1" },
        { "verpleging", Tijdvorm.PerWeek, zorg => zorg.Verpleging, (zorg, uren) => zorg with { Verpleging = uren }, "het deel van wonen dat verpleging is", "UREN-1" },
    };

    internal static Objectvorm<Zorginzet> Vorm { get; } = new("zorg", () => default, WonenOfDelen)
    {
        {
            new Heelofdelenlid<Zorginzet>(
                new Lid<Zorginzet, Uren>("wonen", Tijdvorm.PerWeek, zorg => zorg.Wonen, (zorg, uren) => zorg with { Wonen = uren }, "begeleiding, verzorging en verpleging samen, of een object met die drie delen") { Regel = "UREN-1", Kolom = "wonen" },
                Delen)
        },
        { Delen.Leden },
        { "dagbesteding", Tijdvorm.PerWeek, zorg => zorg.Dagbesteding, (zorg, uren) => zorg with { Dagbesteding = uren }, "dagbesteding; telt niet mee als het pakket exclusief dagbesteding is", "UREN-1", Lidwijze.Vrij, "dagbesteding_uren" },
        { "nacht", Tijdvorm.PerWeek, zorg => zorg.Nacht, (zorg, uren) => zorg with { Nacht = uren }, "de werkelijke zorg in de nacht; wat boven 2:00 uitkomt vraagt een motivering", "UREN-5", Lidwijze.Vrij, "nacht" },
        { Vervallenleden.Plusuren },
    };

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

    /// <summary>Wonen and its parts contradict each other, also where one of them is 0:00.</summary>
    private static Zorginzet WonenOfDelen(Zorginzet zorg, Objectlezing lezing)
    {
        if (lezing.Heeft("wonen") && Delen.Leden.Any(deel => lezing.Heeft(deel.Naam)))
        {
            lezing.Plaats.Fouten.Meld(
                Foutsoort.Tegenstrijdig,
                lezing.Pad("wonen"),
                new("wonen naast begeleiding, verzorging of verpleging", "wonen beside begeleiding, verzorging or verpleging"),
                new("wonen als één getal óf de delen", "wonen as one figure or its parts"),
                "UREN-1");
        }

        return zorg;
    }

    internal bool IsGesplitst => Begeleiding != Uren.Nul || Verzorging != Uren.Nul || Verpleging != Uren.Nul;
}

/// <summary>Treatment hours per week, per discipline (UREN-2).</summary>
[JsonConverter(typeof(RekentoolConverter<Behandelinzet>))]
public readonly record struct Behandelinzet
{
    internal static Ofvorm<Behandelinzet> Vorm { get; } = new(
        Tijdvorm.PerWeek,
        VanTotaal,
        inzet => inzet == VanTotaal(inzet.Overig) ? inzet.Overig : null,
        new("behandelaren", () => default)
        {
            { "gedragsdeskundige", Tijdvorm.PerWeek, inzet => inzet.Gedragsdeskundige, (inzet, uren) => inzet with { Gedragsdeskundige = uren }, "gedragsdeskundige", "UREN-2" },
            { "psychiater", Tijdvorm.PerWeek, inzet => inzet.Psychiater, (inzet, uren) => inzet with { Psychiater = uren }, "psychiater", "UREN-2" },
            { "avg", Tijdvorm.PerWeek, inzet => inzet.Avg, (inzet, uren) => inzet with { Avg = uren }, "arts voor verstandelijk gehandicapten", "UREN-2" },
            { "sog", Tijdvorm.PerWeek, inzet => inzet.Sog, (inzet, uren) => inzet with { Sog = uren }, "specialist ouderengeneeskunde", "UREN-2" },
            { "geriater", Tijdvorm.PerWeek, inzet => inzet.Geriater, (inzet, uren) => inzet with { Geriater = uren }, "geriater", "UREN-2" },
            { "overig", Tijdvorm.PerWeek, inzet => inzet.Overig, (inzet, uren) => inzet with { Overig = uren }, "andere behandelaren", "UREN-2" },
        });

    /// <summary>Hours that are not split over the disciplines.</summary>
    /// <param name="totaal">The hours per week.</param>
    public static implicit operator Behandelinzet(Uren totaal) => VanTotaal(totaal);

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
[JsonConverter(typeof(RekentoolConverter<Contextmiddelen>))]
public readonly record struct Contextmiddelen
{
    internal static Objectvorm<Contextmiddelen> Vorm { get; } = new("context", () => default)
    {
        { "urenPerJaar", Tijdvorm.PerJaar, context => context.UrenPerJaar, (context, uren) => context with { UrenPerJaar = uren }, "context die in uren is uit te drukken", "UREN-3", Lidwijze.Vrij, "context_uren_jaar" },
        { "euro", Getalvorm.EuroPerJaar, context => context.Euro, (context, euro) => context with { Euro = euro }, "context die niet in uren is uit te drukken", "CONTEXT-1", Lidwijze.Vrij, "context_euro" },
    };

    /// <summary>Hours per <b>year</b> (UREN-3).</summary>
    public Uren UrenPerJaar { get; init; }

    /// <summary>Euros per year (CONTEXT-1, CONTEXT-2).</summary>
    public decimal Euro { get; init; }
}
