using System.Collections.Immutable;
using System.Globalization;

namespace Meerzorg.Rekentool.Excel;

/// <summary>What laying a form beside the calculation gives.</summary>
public enum Formulieroordeel
{
    /// <summary>Class, hours and amounts are the same, to half a cent and a millisecond.</summary>
    Gelijk,

    /// <summary>They differ, and a known difference between the form and its sources explains it exactly.</summary>
    Verklaard,

    /// <summary>They differ, and nothing known explains it: the form was changed after it was calculated, or one of the two is wrong.</summary>
    Verschilt,

    /// <summary>There is nothing to compare: the form was never calculated, or holds a fault.</summary>
    NietVergeleken,
}

/// <summary>A value that is another one in the form.</summary>
/// <param name="Kenmerk">The client.</param>
/// <param name="Wat">What it is: <c>klasse</c>, <c>meerzorguren</c>, <c>jaarbedrag</c>, <c>etmaalbedrag</c>.</param>
/// <param name="InFormulier">What the form says; <see langword="null"/> where it says nothing.</param>
/// <param name="Berekend">What was calculated; <see langword="null"/> where there is nothing.</param>
/// <param name="Oorzaak">Why: one of <see cref="Formuliervergelijking.Oorzaken"/>, or several; <see langword="null"/> where nothing known explains it.</param>
public sealed record Formulierverschil(string Kenmerk, string Wat, string? InFormulier, string? Berekend, string? Oorzaak);

/// <summary>A form beside the calculation of what was asked in it.</summary>
/// <remarks>A difference is explained only where calculating it the way the form does gives the form's outcome: choices K1 (its context threshold) and K6 (its group sheet).</remarks>
public sealed class Formuliervergelijking
{
    private Formuliervergelijking(Formulier formulier, ImmutableArray<Uitkomst?> uitkomsten, Formulieroordeel oordeel, ImmutableArray<Formulierverschil> verschillen, params ImmutableArray<string> oorzaken) =>
        (Formulier, Uitkomsten, Oordeel, Verschillen, Oorzaken) = (formulier, uitkomsten, oordeel, verschillen, oorzaken);

    /// <summary>The form.</summary>
    public Formulier Formulier { get; }

    /// <summary>What was calculated, for each client in order, <see langword="null"/> for whom nothing can be; empty where the form cannot be read.</summary>
    public ImmutableArray<Uitkomst?> Uitkomsten { get; }

    /// <summary>The verdict.</summary>
    public Formulieroordeel Oordeel { get; }

    /// <summary>What differs, explained or not.</summary>
    public ImmutableArray<Formulierverschil> Verschillen { get; }

    /// <summary>
    /// What explains the verdict: the choices <c>K1</c> and <c>K6</c>, <c>geenPrestatiecode</c> (the form gives an outcome where there is none), <c>aangepast</c> (a cell
    /// of the form was altered), <c>andereParameter</c> (it calculates with another value than the year file), <c>naamOntbreekt</c> (it
    /// divided context hours over names), <c>verouderd</c> (its outcome is of another input), <c>nietBerekend</c> (it has none), <c>ongeldig</c> (nothing can be calculated from
    /// what was asked) or <c>jaarZonderParameters</c>. Empty where nothing differs or nothing explains it.
    /// </summary>
    public ImmutableArray<string> Oorzaken { get; }

    /// <summary>Whether the form can be followed: equal or explained, and without a fault.</summary>
    public bool IsGoed => Oordeel is Formulieroordeel.Gelijk or Formulieroordeel.Verklaard && !Formulier.Bevindingen.Any(bevinding => bevinding.Ernst == Ernst.Fout);

    /// <summary>Calculates what was asked in a form, with the calculator it was read with, and lays it beside what the form says it found.</summary>
    /// <param name="formulier">The form.</param>
    /// <param name="alsFormulier">Whether to calculate as the form does: with its context threshold (K1), and on its group sheet without the factor (K6).</param>
    public static Formuliervergelijking Van(Formulier formulier, bool alsFormulier = false)
    {
        ArgumentNullException.ThrowIfNull(formulier);
        if (!formulier.IsLeesbaar) return new(formulier, [], Formulieroordeel.NietVergeleken, []);

        if (formulier.Rekentool is not { } rekentool) return new(formulier, [], Formulieroordeel.NietVergeleken, [], Formuliercontrole.JaarZonderParameters);
        var metDrempel = MetDrempel(rekentool, formulier.Versie, formulier.Indeling.Drempel);
        var (gewoon, metFactor) = alsFormulier ? (metDrempel, false) : (rekentool, true);
        var uitkomsten = Bereken(formulier, gewoon, metFactor);
        if (!formulier.Uitkomsten.Any(uitkomst => uitkomst.IsBerekend)) return new(formulier, uitkomsten, Formulieroordeel.NietVergeleken, [], Formuliercontrole.NietBerekend);
        bool isVerouderd = Heeft(formulier, Formuliercontrole.VerouderdeWaarde), heeftCode = !Heeft(formulier, Formuliercontrole.GeenPrestatiecode);
        if (isVerouderd && formulier.Uitkomsten.All(uitkomst => uitkomst is { Meerzorguren: null, Label: null })) return new(formulier, uitkomsten, Formulieroordeel.NietVergeleken, [], Formuliercontrole.VerouderdeWaarde);
        if (uitkomsten.All(uitkomst => uitkomst is null) && heeftCode) return new(formulier, uitkomsten, Formulieroordeel.NietVergeleken, [], Formuliercontrole.Ongeldig);

        var zonderCode = heeftCode ? [] : ZonderCode(formulier, uitkomsten);
        var verschillen = Verschil(formulier, uitkomsten);

        // Where there is no code, the form says that the care is within the zorgprofiel; anything else it cannot have computed from this.
        bool toontBinnen = formulier.Uitkomsten.Zip(uitkomsten).All(paar => paar.Second is not null || paar.First.Klasse == Klasse.BinnenZorgprofiel);
        if (verschillen.IsEmpty && zonderCode.IsEmpty) return new(formulier, uitkomsten, Formulieroordeel.Gelijk, []);

        // What is called an explanation gives, calculated, what the form has: one cause where one is enough.
        var eigenDrempel = formulier.Drempel is { } drempel && drempel != formulier.Indeling.Drempel ? MetDrempel(rekentool, formulier.Versie, drempel) : null;
        var eigenParameters = MetParameters(metDrempel, formulier);
        bool mistNaam = formulier.Groep is not null && Heeft(formulier, Formuliercontrole.NaamOntbreekt);
        (Formulieroordeel Oordeel, string[] Oorzaken, Rekentool? Met, bool Factor, bool OverNamen)[] verklaringen =
        [
            (Formulieroordeel.Verklaard, [], gewoon, metFactor, false),
            (Formulieroordeel.Verklaard, ["K1"], alsFormulier ? null : metDrempel, true, false),
            (Formulieroordeel.Verklaard, ["K6"], alsFormulier ? null : rekentool, false, false),
            (Formulieroordeel.Verklaard, ["K1", "K6"], alsFormulier ? null : metDrempel, false, false),
            (Formulieroordeel.Verschilt, [Formuliercontrole.NaamOntbreekt], mistNaam ? metDrempel : null, true, true),
            (Formulieroordeel.Verschilt, [Formuliercontrole.NaamOntbreekt, "K6"], mistNaam ? metDrempel : null, false, true),
            (Formulieroordeel.Verschilt, [Formuliercontrole.Aangepast], eigenDrempel, true, false),
            (Formulieroordeel.Verschilt, [Formuliercontrole.Aangepast, "K6"], eigenDrempel, false, false),
            (Formulieroordeel.Verschilt, [Formuliercontrole.AndereParameter], eigenParameters, true, false),
            (Formulieroordeel.Verschilt, [Formuliercontrole.AndereParameter, "K6"], eigenParameters, false, false),
        ];
        foreach (var (oordeel, oorzaken, met, factor, overNamen) in verklaringen)
        {
            if (!toontBinnen || met is null || !Verschil(formulier, Bereken(formulier, met, factor, overNamen)).IsEmpty) continue;
            return Uitgelegd(oordeel, [.. oorzaken]);
        }

        return Uitgelegd(Formulieroordeel.Verschilt, isVerouderd ? [Formuliercontrole.VerouderdeWaarde] : Heeft(formulier, Formuliercontrole.Aangepast) ? [Formuliercontrole.Aangepast] : []);

        Formuliervergelijking Uitgelegd(Formulieroordeel oordeel, ImmutableArray<string> oorzaken)
        {
            var oorzaak = oorzaken.IsEmpty ? null : string.Join(" + ", oorzaken);
            return new(formulier, uitkomsten, oordeel, [.. zonderCode, .. verschillen.Select(verschil => verschil with { Oorzaak = oorzaak })], zonderCode.IsEmpty ? oorzaken : [Formuliercontrole.GeenPrestatiecode, .. oorzaken]);
        }
    }

    /// <summary>The comparison as JSON; <c>docs/formulier.md</c> describes the members.</summary>
    /// <param name="bestand">How the form is named in it.</param>
    /// <param name="taal">The language of the findings.</param>
    public string AlsJson(string bestand, Taal taal = Taal.Nederlands) => Formulierjson.Van(this, bestand, taal).ToJsonString(Formulierjson.Leesbaar);

    /// <summary>The form and the verdict.</summary>
    public override string ToString() => $"{Formulier}: {Oordeel}";

    private static bool Heeft(Formulier formulier, string code) => formulier.Bevindingen.Any(bevinding => bevinding.Code == code);

    internal static Rekentool MetDrempel(Rekentool rekentool, string versie, decimal drempel) =>
        rekentool.Met(new Overlay("contextdrempel van het formulier", $"FORMULIER-{versie}", [new("contextdrempel", drempel.ToString(CultureInfo.InvariantCulture))]));

    /// <summary>The calculator with the values that stand in the form; <see langword="null"/> where they are the same, or are no parameters that can be.</summary>
    private static Rekentool? MetParameters(Rekentool rekentool, Formulier formulier)
    {
        if (formulier.AndereParameters.IsEmpty) return null;
        try
        {
            return rekentool.Met(new Overlay("parameters van het formulier", $"FORMULIER-{formulier.Versie}", formulier.AndereParameters.Select(waarde => KeyValuePair.Create(waarde.Pad, waarde.Waarde))));
        }
        catch (OngeldigeParametersException)
        {
            return null;
        }
    }

    /// <param name="formulier">The form.</param>
    /// <param name="rekentool">The calculator.</param>
    /// <param name="metFactor">Whether the hours of treatment bear their factor everywhere (K6).</param>
    /// <param name="overNamen">Whether the context hours of a group are divided as the form does: over as many clients as have a name.</param>
    private static ImmutableArray<Uitkomst?> Bereken(Formulier formulier, Rekentool rekentool, bool metFactor, bool overNamen = false)
    {
        if (formulier.Aanvraag is { } aanvraag) return rekentool.Controleer(aanvraag).IsEmpty ? [rekentool.Bereken(aanvraag)] : [null];

        var groep = formulier.Groep!;
        if (!metFactor) groep = groep with { Clienten = [.. groep.Clienten.Select(client => ZonderFactor(client, rekentool.Parameters.Behandelaarsfactor.Waarde))] };

        int namen = formulier.Clienten.Count(client => client.HeeftNaam);
        if (overNamen && namen > 0) groep = groep with { Context = groep.Context with { UrenPerJaar = groep.Context.UrenPerJaar * formulier.Clienten.Length / namen } };

        // A client without a prestatiecode has no outcome, and still counts among whom the form divides the hours of the group.
        bool[] heeftCode = [.. groep.Clienten.Select(client => rekentool.Parameters.Van(client.Zorgprofiel)?.Prestaties.Any(prestatie => prestatie.Behandeling == client.Behandeling && prestatie.Dagbesteding == client.Dagbesteding) == true)];
        groep = groep with { Clienten = [.. groep.Clienten.Zip(heeftCode).Select(paar => paar.Second ? paar.First : ZonderUren(paar.First, rekentool.Parameters))] };
        if (!rekentool.Controleer(groep).IsEmpty) return [.. groep.Clienten.Select(_ => (Uitkomst?)null)];
        return [.. rekentool.Bereken(groep).Clienten.Zip(heeftCode).Select(paar => paar.Second ? paar.First.Uitkomst : null)];
    }

    /// <summary>K6: inclusive of behandeling and exclusive of dagbesteding, the form's group sheet adds the hours of treatment without the factor.</summary>
    private static Groepsclient ZonderFactor(Groepsclient client, decimal factor) =>
        client is { Behandeling: true, Dagbesteding: false } ? client with { Behandelaren = new() { Overig = Uren.VanSeconden(client.Behandelaren.Totaal.Seconden / factor) } } : client;

    private static Groepsclient ZonderUren(Groepsclient client, Parameterset parameters)
    {
        var prestatie = parameters.Van(client.Zorgprofiel)?.Prestaties[0];
        return new() { Kenmerk = client.Kenmerk, Zorgprofiel = client.Zorgprofiel, Behandeling = prestatie?.Behandeling ?? client.Behandeling, Dagbesteding = prestatie?.Dagbesteding ?? client.Dagbesteding };
    }

    private static ImmutableArray<Formulierverschil> ZonderCode(Formulier formulier, ImmutableArray<Uitkomst?> uitkomsten) =>
    [
        .. formulier.Uitkomsten.Zip(uitkomsten).Where(paar => paar.Second is null)
            .Select(paar => new Formulierverschil(paar.First.Kenmerk, "klasse", Klassenaam(paar.First), null, Formuliercontrole.GeenPrestatiecode)),
    ];

    private static string? Klassenaam(Formulieruitkomst uitkomst) => uitkomst.Klasse?.Naam().Nl ?? uitkomst.Label;

    private static ImmutableArray<Formulierverschil> Verschil(Formulier formulier, ImmutableArray<Uitkomst?> uitkomsten)
    {
        var verschillen = ImmutableArray.CreateBuilder<Formulierverschil>();
        foreach (var (gevonden, uitkomst) in formulier.Uitkomsten.Zip(uitkomsten))
        {
            if (uitkomst is null) continue;
            var bedragen = uitkomst as Meerzorgwaardig;
            if (gevonden.Klasse != uitkomst.Klasse) Meld("klasse", Klassenaam(gevonden), uitkomst.Naam.Nl);
            if (gevonden.Meerzorguren is { } uren && uitkomst is not BinnenZorgprofiel && Math.Abs(uren.Seconden - uitkomst.Meerzorguren.Seconden) > Marge.Milliseconde) Meld("meerzorguren", uren.ToString(), uitkomst.Meerzorguren.ToString());
            Bedrag("jaarbedrag", gevonden.Jaarbedrag, bedragen?.Jaarbedrag);
            Bedrag("etmaalbedrag", gevonden.Etmaalbedrag, bedragen?.Etmaalbedrag);

            // The form has its amounts unrounded; ours are in cents.
            void Bedrag(string wat, decimal? inFormulier, decimal? berekend)
            {
                if (inFormulier is { } een && berekend is { } ander ? Math.Abs(een - ander) > Marge.HalveCent + 0.000_01m : (inFormulier ?? 0) != (berekend ?? 0)) Meld(wat, Cent(inFormulier), Cent(berekend));
            }

            void Meld(string wat, string? inFormulier, string? berekend) => verschillen.Add(new(gevonden.Kenmerk, wat, inFormulier, berekend, null));
        }

        return verschillen.ToImmutable();
    }

    private static string? Cent(decimal? bedrag) => bedrag is { } euro ? decimal.Round(euro, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture) : null;
}
