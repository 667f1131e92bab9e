using System.Collections.Immutable;

namespace Meerzorg.Rekentool;

/// <summary>The front door: calculates applications for meerzorg with the parameters of one year.</summary>
/// <remarks>Immutable, deterministic and safe to use from many threads at once.</remarks>
/// <example><code>
/// Rekentool rekentool = Rekentool.Voor(2026);
/// Console.WriteLine(rekentool.Bereken(aanvraag)); // VG7 2026: meerzorgprofiel 3, 34:22:28,55 meerzorguren per week, € 75.444,61 per jaar, € 206,70 per dag
/// </code></example>
public sealed partial class Rekentool
{
    /// <summary>A calculator with the given parameters; for a published year use <see cref="Voor"/>.</summary>
    /// <param name="parameters">The parameters.</param>
    /// <param name="isStreng">Whether an outcome that rests on anything not published is refused.</param>
    public Rekentool(Parameterset parameters, bool isStreng = false)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        Parameters = parameters;
        IsStreng = isStreng;
    }

    /// <summary>The years whose parameters are in the package, ascending.</summary>
    public static ImmutableArray<int> Jaren => Jaarbestanden.Jaren;

    /// <summary>The parameters.</summary>
    public Parameterset Parameters { get; }

    /// <summary>Whether an outcome that rests on anything not published is refused with a <see cref="NietGepubliceerdException"/>.</summary>
    public bool IsStreng { get; }

    /// <summary>The calculator of a year.</summary>
    /// <param name="jaar">The year.</param>
    /// <exception cref="JaarZonderParametersException">There are no parameters for it; the exception names the years that there are.</exception>
    /// <example><code>
    /// Rekentool rekentool = Rekentool.Voor(2026);
    /// Console.WriteLine(rekentool.Parameters.Van(Zorgprofiel.VG7)?.Ranges[0]); // meerzorgprofiel 1 vanaf 8:26:15
    /// </code></example>
    public static Rekentool Voor(int jaar) => new(Jaarbestanden.Van(jaar));

    /// <summary>The calculator of a year file of one's own, such as a year that is not in the package yet.</summary>
    /// <param name="jaarbestand">The file; it is read to its end, and not closed.</param>
    /// <param name="naam">How messages name it, such as the file name.</param>
    /// <exception cref="OngeldigeParametersException">The file is not valid; the exception says where and why.</exception>
    /// <example><code>
    /// using Stream bestand = File.OpenRead("2027.json");
    /// Console.WriteLine(Rekentool.Lees(bestand, "2027.json")); // rekentool 2027.json
    /// </code></example>
    public static Rekentool Lees(Stream jaarbestand, string naam = "parameters")
    {
        ArgumentNullException.ThrowIfNull(jaarbestand);
        using var inhoud = new MemoryStream();
        jaarbestand.CopyTo(inhoud);
        return new(Parameterset.Lees(inhoud.GetBuffer().AsSpan(0, (int)inhoud.Length), naam));
    }

    /// <summary>This calculator with the values of an overlay in place of its own.</summary>
    /// <param name="overlay">The overlay.</param>
    /// <exception cref="OngeldigeParametersException">The overlay does not fit.</exception>
    /// <example><code>
    /// Overlay overlay = Overlay.Lees(File.ReadAllText("overlay.json"));
    /// Uitkomst uitkomst = Rekentool.Voor(2026).Met(overlay).Bereken(aanvraag);
    /// Console.WriteLine(uitkomst.Signalen[^1]);
    /// // rust op een waarde die niet is gepubliceerd: contextdrempel (eigen, FORMULIER-2026, de cel waarmee het formulier rekent (keuze K1)): 0,071177715 in plaats van 0,0712, 0,03 % lager
    /// </code></example>
    public Rekentool Met(Overlay overlay) => new(Parameters.Met(overlay), IsStreng);

    /// <summary>This calculator in strict mode: an outcome that rests on anything not published is refused.</summary>
    public Rekentool Streng() => new(Parameters, isStreng: true);

    /// <summary>All faults in an application; none when it can be calculated.</summary>
    /// <param name="aanvraag">The application.</param>
    /// <example><code>
    /// foreach (Fout fout in Rekentool.Voor(2026).Controleer(aanvraag with { Tariefpercentage = 95 }))
    ///     Console.WriteLine(fout);
    /// // tariefpercentage: gevonden 95, verwacht een fractie groter dan 0 en ten hoogste 1, zoals 0.95 [BEDRAG-4]
    /// </code></example>
    public ImmutableArray<Fout> Controleer(Aanvraag aanvraag)
    {
        ArgumentNullException.ThrowIfNull(aanvraag);
        var fouten = new Foutenlijst();
        Aanvraagcontrole.Controleer(aanvraag, Parameters, fouten);
        return fouten.AlsReeks();
    }

    /// <summary>All faults in a group application; none when it can be calculated.</summary>
    /// <param name="groep">The group application.</param>
    public ImmutableArray<Fout> Controleer(Groepsaanvraag groep)
    {
        ArgumentNullException.ThrowIfNull(groep);
        var fouten = new Foutenlijst();
        Groepscontrole.Controleer(groep, Parameters, fouten);
        return fouten.AlsReeks();
    }

    /// <summary>Calculates an application: class, amounts and context verdict.</summary>
    /// <param name="aanvraag">The application.</param>
    /// <returns>The outcome; "not eligible" is an outcome too.</returns>
    /// <exception cref="OngeldigeInvoerException">Nothing can be calculated from it; the exception carries all faults.</exception>
    /// <exception cref="NietGepubliceerdException">In strict mode: the outcome rests on values that are not published.</exception>
    /// <example><code>
    /// if (Rekentool.Voor(2026).Bereken(aanvraag) is Meerzorgwaardig { Contexttoets.Bespreekbaar: true } uitkomst)
    ///     Console.WriteLine($"{uitkomst.Naam}, surplus {Notatie.Euro(uitkomst.Surplus, Taal.Nederlands)}"); // meerzorgprofiel 3, surplus € 4.678,75
    /// </code></example>
    public Uitkomst Bereken(Aanvraag aanvraag)
    {
        Eis(Controleer(aanvraag));
        var klassering = Klassering.Van(aanvraag, Parameters);
        if (!klassering.IsGerechtigd) return Afronden(klassering, groep: null, default, Breuk.Nul);

        var context = Contexttoets.Van(klassering.Contextgrondslag(Parameters), aanvraag.Context.Euro, Parameters);
        return Afronden(klassering, groep: null, context, context.ExactSurplus);
    }

    /// <summary>Calculates a group application: an outcome for each client, and the group as a whole.</summary>
    /// <param name="groep">The group application.</param>
    /// <exception cref="OngeldigeInvoerException">Nothing can be calculated from it; the exception carries all faults.</exception>
    /// <exception cref="NietGepubliceerdException">In strict mode: the outcome rests on values that are not published.</exception>
    public Groepsuitkomst Bereken(Groepsaanvraag groep)
    {
        Eis(Controleer(groep));
        var urenPerClient = Groepscontext.UrenPerClient(groep.Context, groep.Clienten.Length);
        var klasseringen = groep.Clienten
            .Select(client => Aanvraag.Van(client, new() { UrenPerJaar = client.ContextUrenPerJaar + urenPerClient }, groep.Tariefpercentage))
            .Select(aanvraag => Klassering.Van(aanvraag, Parameters))
            .ToImmutableArray();
        var context = Groepscontext.Van(groep.Context, klasseringen, Parameters);
        var clienten = groep.Clienten
            .Zip(klasseringen, (client, klassering) => new Clientuitkomst(
                client.Kenmerk, client, Afronden(klassering, context, context.Toets.GetValueOrDefault(), context.ExactAandeel)))
            .ToImmutableArray();
        return new(groep, Parameters, context, clienten);
    }

    /// <summary>The parameters it calculates with.</summary>
    public override string ToString() => $"rekentool {Parameters.Naam}";

    private static void Eis(ImmutableArray<Fout> fouten)
    {
        if (!fouten.IsEmpty) throw new OngeldigeInvoerException(fouten);
    }

    private Uitkomst Afronden(Klassering klassering, Groepscontext? groep, Contexttoets context, Breuk surplus)
    {
        var uitkomst = Uitkomst(klassering, groep, context, surplus);
        if (!IsStreng) return uitkomst;

        var fouten = uitkomst.Grondslag
            .Where(waarde => waarde.Herkomst.Status != Waardestatus.Gepubliceerd)
            .Select(waarde => new Fout(Foutsoort.NietGepubliceerd, waarde.Pad, Tekst.Gelijk(waarde.Herkomst.ToString()), new("een gepubliceerde waarde", "a published value"), "PARAM-14"))
            .ToImmutableArray();
        return fouten.IsEmpty ? uitkomst : throw new NietGepubliceerdException(fouten);
    }

    private Uitkomst Uitkomst(Klassering klassering, Groepscontext? groep, Contexttoets context, Breuk surplus)
    {
        var (aanvraag, urenopbouw, indeling, jaarbedrag100) = klassering;
        var berekend = new Berekend(aanvraag, Parameters, urenopbouw, indeling, groep);
        if (indeling.BinnenZorgprofiel) return new BinnenZorgprofiel(berekend);
        if (indeling.Range is not { } range) return new NietMeerzorgwaardig(berekend);

        var bedragen = new Bedragen(
            jaarbedrag100,
            context,
            surplus,
            ZonderSurplus: Toekenning.Van(jaarbedrag100, Breuk.Nul, aanvraag.Tariefpercentage, Parameters),
            MetSurplus: Toekenning.Van(jaarbedrag100, surplus, aanvraag.Tariefpercentage, Parameters));
        return range.Meerzorgprofiel is null ? new Maatwerk(berekend, bedragen) : new Meerzorgprofiel(berekend, bedragen);
    }
}
