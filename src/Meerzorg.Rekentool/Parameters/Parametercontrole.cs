using System.Collections.Immutable;

namespace Meerzorg.Rekentool;

/// <summary>The checks on the content of a parameter set; those on its form are made while it is read.</summary>
/// <remarks>
/// Where a value of the user's own overlay takes part, a departure from what the published ones follow warns and does not refuse. A departure that the
/// file confirms, with the value typed again and a reason, is what was published: it is not found.
/// </remarks>
internal sealed class Parametercontrole
{
    private const int SecondenPerUur = 3600;

    private readonly Parameterset _set;
    private readonly ImmutableArray<Melding>.Builder _bevindingen = ImmutableArray.CreateBuilder<Melding>();
    private readonly ImmutableArray<string>.Builder _bevestigd = ImmutableArray.CreateBuilder<string>();

    private Parametercontrole(Parameterset set) => _set = set;

    /// <summary>Everything that can be checked within one set, and the places where that was not found because the file confirms it.</summary>
    public static (ImmutableArray<Melding> Bevindingen, ImmutableArray<string> Bevestigd) Van(Parameterset set)
    {
        var controle = new Parametercontrole(set);
        controle._bevindingen.AddRange(set.Bevestigd.Fouten);
        controle.Volledigheid();
        controle.Tijdvak();
        if (set.GecontroleerdOp is null)
            controle._bevindingen.Add(new(Ernst.Waarschuwing, "gecontroleerdOp", "PARAM-14", new("de waarden zijn nog niet met hun bron vergeleken", "the values were not compared with their source yet")));
        foreach (var profiel in set.Zorgprofielen)
        {
            controle.EersteGrens(profiel);
            controle.Aftrek(profiel);
            controle.Bedragen(profiel);
            controle.Grenzen(profiel);
            controle.GeleendeFractie(profiel);
        }

        // Of two faults in one value the first is told: that it cannot be comes before that it does not add up.
        controle.Uitersten();
        foreach (var profiel in set.Zorgprofielen) controle.AftrekTeltOp(profiel);
        controle.Geldbanden();
        controle.Behandelaarsfactor();
        controle.Contextdrempel();
        if (set.Indexatie is { } indexatie) controle._bevindingen.AddRange(Jaarwissel.Indexering.Opvallend(indexatie.Factor, indexatie.Maal.Pad));
        return (controle._bevindingen.ToImmutable(), controle._bevestigd.ToImmutable());
    }

    [Regel("PARAM-1")]
    private void Volledigheid()
    {
        foreach (var profiel in Zorgprofiel.Alle)
        {
            if (_set.Van(profiel) is not null || _set.Jaar < profiel.VanafJaar) continue;

            // A later addition to the list is missing from a year that was indexed from an earlier one: say so, and go on without.
            _bevindingen.Add(profiel.VanafJaar is { } vanaf
                ? new(Ernst.Waarschuwing, $"zorgprofielen.{profiel}", "PARAM-1", new($"het zorgprofiel ontbreekt; het bestaat vanaf {vanaf}", $"the zorgprofiel is missing; it exists from {vanaf}"))
                : new(Ernst.Fout, $"zorgprofielen.{profiel}", "PARAM-1", new("het zorgprofiel ontbreekt", "the zorgprofiel is missing")));
        }
    }

    [Regel("PARAM-3")]
    private void EersteGrens(Zorgprofielparameters profiel)
    {
        var (grens, kwart) = (profiel.Ranges[0].Vanaf, profiel.Basisuren.Waarde * _set.Drempelfractie.Waarde);
        if (grens.Waarde == kwart) return;

        var tekst = new Tekst(
            $"{grens.Waarde} is niet {Notatie.Percentage(_set.Drempelfractie.Waarde, Taal.Nederlands)} van de basisuren ({kwart.ToString("R", null)})",
            $"{grens.Waarde} is not {Notatie.Percentage(_set.Drempelfractie.Waarde, Taal.Engels)} of the base hours ({kwart.ToString("R", null)})");
        Meld("PARAM-3", [grens, profiel.Basisuren, _set.Drempelfractie], tekst);
    }

    [Regel("PARAM-13")]
    private void Aftrek(Zorgprofielparameters profiel)
    {
        foreach (var prestatie in profiel.Prestaties)
        {
            var (aftrek, basis) = (prestatie.Aftrek, profiel.Basisuren.Waarde);
            bool compleet = prestatie.Behandeling && prestatie.Dagbesteding;
            if (compleet ? aftrek.Waarde == basis : aftrek.Waarde < basis) continue;
            var tekst = compleet
                ? new Tekst($"de aftrek inclusief behandeling en dagbesteding, {aftrek.Waarde}, is niet gelijk aan de basisuren {basis}", $"the deduction inclusive of behandeling and dagbesteding, {aftrek.Waarde}, is not the base hours {basis}")
                : new Tekst($"de aftrek exclusief behandeling of dagbesteding, {aftrek.Waarde}, is niet minder dan de basisuren {basis}", $"the deduction exclusive of behandeling or dagbesteding, {aftrek.Waarde}, is not less than the base hours {basis}");
            Meld("PARAM-13", [aftrek, profiel.Basisuren], tekst);
        }
    }

    /// <summary>
    /// Behandeling and dagbesteding each take their own hours off, whether or not the other does: with all four combinations, each deduction follows
    /// from the other three.
    /// </summary>
    [Regel("PARAM-18")]
    private void AftrekTeltOp(Zorgprofielparameters profiel)
    {
        if (profiel.Prestatie(true, true) is not { Aftrek: var beide }
            || profiel.Prestatie(true, false) is not { Aftrek: var behandeling }
            || profiel.Prestatie(false, true) is not { Aftrek: var dagbesteding }
            || profiel.Prestatie(false, false) is not { Aftrek: var geen })
        {
            return;
        }

        var som = behandeling.Waarde + dagbesteding.Waarde - beide.Waarde;
        if (geen.Waarde == som) return;
        Meld("PARAM-18", [geen, behandeling, dagbesteding, beide], new(
            $"{geen.Waarde} is niet wat volgt uit de andere aftrek, {behandeling.Waarde} + {dagbesteding.Waarde} - {beide.Waarde} = {som}",
            $"{geen.WaardeIn(Taal.Engels)} is not what follows from the other deductions, {behandeling.WaardeIn(Taal.Engels)} + {dagbesteding.WaardeIn(Taal.Engels)} - {beide.WaardeIn(Taal.Engels)} = {som.ToString(Taal.Engels)}"));
    }

    /// <summary>Every value within what is sound for its kind. Nobody's own value goes beyond the outermost, and neither does one that is confirmed.</summary>
    [Regel("PARAM-17")]
    private void Uitersten()
    {
        var opPad = new Dictionary<string, Parameter>(StringComparer.Ordinal);
        foreach (var waarde in _set.Waarden()) opPad.TryAdd(waarde.Pad, waarde);
        foreach (var waarde in opPad.Values)
        {
            if (Waardegrens.Van(waarde.Pad) is not { } grens) continue;
            var maatstaf = grens.Maatstaf(waarde.Pad) is { } pad ? opPad[pad] : null;
            var maat = maatstaf?.ExacteWaarde ?? 1;
            bool naastEigen = !IsEigen(waarde) && maatstaf is not null && IsEigen(maatstaf);
            bool isGepubliceerd = grens.Gepubliceerd.Bevat(waarde.ExacteWaarde, maat);
            if (isGepubliceerd && !naastEigen && !IsEigen(waarde)) continue;
            if (!grens.Uiterste.Bevat(waarde.ExacteWaarde, maat))
            {
                var tekst = Buiten(waarde, maatstaf, grens, grens.Uiterste);
                _bevindingen.Add(new(Ernst.Fout, waarde.Pad, "PARAM-17", new($"{tekst.Nl}; ook geen eigen of bevestigde waarde kan dat zijn", $"{tekst.En}; nor can an own or a confirmed value be that")));
            }
            else if (!isGepubliceerd && !naastEigen)
            {
                // Beside a value of the user's own it is that one that departs, and not this.
                Meld("PARAM-17", [waarde], Buiten(waarde, maatstaf, grens, grens.Gepubliceerd));
            }
        }
    }

    private static Tekst Buiten(Parameter waarde, Parameter? maatstaf, Waardegrens grens, Waardegrens.Gebied gebied)
    {
        string In(Taal taal) => maatstaf is null ? gebied.Tekst.In(taal) : $"{gebied.Tekst.In(taal)} × {maatstaf.Pad} ({maatstaf.WaardeIn(taal)})";
        return new($"{waarde.WaardeIn(Taal.Nederlands)} is niet {In(Taal.Nederlands)} ({grens.Bron})", $"{waarde.WaardeIn(Taal.Engels)} is not {In(Taal.Engels)} ({grens.Bron})");
    }

    [Regel("PARAM-19")]
    private void Geldbanden()
    {
        var banden = _set.Onderbouwing.Geldbanden;
        for (int nummer = 1; nummer < banden.Length; nummer++)
        {
            if (banden[nummer].Exact <= banden[nummer - 1].Exact)
                Meld("PARAM-19", [banden[nummer], banden[nummer - 1]], new("de bovengrens is niet meer dan die van de vorige geldband", "the upper bound is not more than that of the previous money band"));
        }
    }

    [Regel("PARAM-6", "PARAM-7", "PARAM-8")]
    private void Bedragen(Zorgprofielparameters profiel)
    {
        var maximum = _set.MaximaalEtmaalbedrag.Exact * _set.DagenPerJaar.Exact;
        var naarBandprijs = _set.Onderbouwing.GeldbandenMaximaalEtmaalbedrag.Exact / _set.MaximaalEtmaalbedrag.Exact;
        var banden = _set.Onderbouwing.Geldbanden;
        Parameter<decimal>? vorige = null;
        foreach (var range in profiel.Ranges)
        {
            if (range is not { Meerzorgprofiel: { } nummer, Jaarbedrag: { } bedrag }) continue;
            if (bedrag.Exact > maximum)
                Meld("PARAM-6", [bedrag, _set.MaximaalEtmaalbedrag, _set.DagenPerJaar], new("het jaarbedrag is meer dan het maximum per dag over het jaar", "the amount is more than the maximum per day over the year"));
            if (vorige is not null && bedrag.Exact <= vorige.Exact)
                Meld("PARAM-8", [bedrag, vorige], new("het jaarbedrag is niet meer dan dat van het vorige meerzorgprofiel", "the amount is not more than that of the previous meerzorgprofiel"));
            vorige = bedrag;

            if (nummer > banden.Length) continue; // refused while reading: there is a band for each profile
            var (onder, boven) = (nummer == 1 ? Breuk.Nul : banden[nummer - 2].Exact, banden[nummer - 1].Exact);
            var teruggebracht = bedrag.Exact * naarBandprijs;
            if (teruggebracht < onder || teruggebracht > boven)
            {
                Meld("PARAM-7", [bedrag, _set.MaximaalEtmaalbedrag, _set.Onderbouwing.GeldbandenMaximaalEtmaalbedrag, .. banden], new(
                    $"op prijspeil van de geldbanden is dit {Notatie.Euro(teruggebracht.NaarDecimaal(), Taal.Nederlands)}, buiten {Notatie.Euro(onder.NaarDecimaal(), Taal.Nederlands)} – {Notatie.Euro(boven.NaarDecimaal(), Taal.Nederlands)}",
                    $"at the price level of the money bands this is {Notatie.Euro(teruggebracht.NaarDecimaal(), Taal.Engels)}, outside {Notatie.Euro(onder.NaarDecimaal(), Taal.Engels)} – {Notatie.Euro(boven.NaarDecimaal(), Taal.Engels)}"));
            }
        }
    }

    /// <summary>Bounds above the first are whole hours, moved up by the indirect hours, in whole seconds; a range starts a second later.</summary>
    [Regel("PARAM-9")]
    private void Grenzen(Zorgprofielparameters profiel)
    {
        var verschuiving = (profiel.Grensverschuiving ?? profiel.IndirecteFractie).Exact * profiel.Basisuren.Exact;
        foreach (var range in profiel.Ranges.AsSpan()[1..])
        {
            var zonder = range.Vanaf.Exact - 1 - verschuiving;
            var rest = zonder - (zonder / SecondenPerUur + 0.5m).Entier() * SecondenPerUur;
            if (Breuk.Abs(rest) <= 0.5m) continue;
            Meld("PARAM-9", [range.Vanaf, profiel.Grensverschuiving ?? profiel.IndirecteFractie, profiel.Basisuren], new(
                $"de grens is niet hele uren plus indirecte uren: {Notatie.Getal(rest.RondAf(2), Taal.Nederlands)} seconden ernaast",
                $"the bound is not whole hours plus indirect hours: off by {Notatie.Getal(rest.RondAf(2), Taal.Engels)} seconds"));
        }

        if (profiel.Grensverschuiving is { } eigen)
        {
            var (nl, en) = (Notatie.Percentage(eigen.Waarde, Taal.Nederlands), Notatie.Percentage(eigen.Waarde, Taal.Engels));
            Meld("PARAM-9", [eigen], new(
                $"de grenzen zijn verschoven met {nl} van de basisuren, niet met de indirecte fractie {Notatie.Percentage(profiel.IndirecteFractie.Waarde, Taal.Nederlands)}",
                $"the bounds were moved by {en} of the base hours, not by the indirect fraction {Notatie.Percentage(profiel.IndirecteFractie.Waarde, Taal.Engels)}"));
        }
    }

    /// <summary>A zorgprofiel of which the indirect hours were not measured takes the percentage of another, rounded as it was published or less.</summary>
    [Regel("PARAM-16")]
    private void GeleendeFractie(Zorgprofielparameters profiel)
    {
        if (profiel.Zorgprofiel.FractieVan is not { } lener || _set.Van(lener) is not { } van) return;
        var (fractie, geleend) = (profiel.IndirecteFractie, van.IndirecteFractie);
        if (fractie.Waarde == AlsGepubliceerd(fractie, geleend.Exact)) return;
        Meld("PARAM-16", [fractie, geleend], new(
            $"{fractie.WaardeIn(Taal.Nederlands)} is niet de indirecte fractie van {lener}, {geleend.WaardeIn(Taal.Nederlands)}",
            $"{fractie.WaardeIn(Taal.Engels)} is not the indirect fraction of {lener}, {geleend.WaardeIn(Taal.Engels)}"));
    }

    [Regel("PARAM-10")]
    private void Behandelaarsfactor()
    {
        var (behandeling, overig) = (_set.Onderbouwing.TarievenBehandeling, _set.Onderbouwing.TarievenOverig);
        var factor = Gemiddelde(behandeling) / Gemiddelde(overig);
        Herrekend("PARAM-10", [_set.Behandelaarsfactor, .. behandeling, .. overig], factor, new("de tarieven van 2018", "the tariffs of 2018"));
    }

    [Regel("PARAM-11")]
    private void Contextdrempel()
    {
        var drempel = _set.Onderbouwing.AandeelContextkosten.Exact / _set.Onderbouwing.AandeelDossiersMetContextkosten.Exact;
        Herrekend("PARAM-11", [_set.Contextdrempel, _set.Onderbouwing.AandeelContextkosten, _set.Onderbouwing.AandeelDossiersMetContextkosten], drempel, new("de aandelen van contextkosten", "the shares of context costs"));
    }

    private static Breuk Gemiddelde(ImmutableArray<Parameter<decimal>> waarden)
    {
        var som = Breuk.Nul;
        foreach (var waarde in waarden) som += waarde.Exact;
        return som / waarden.Length;
    }

    private void Herrekend(string regel, ReadOnlySpan<Parameter<decimal>> waarden, Breuk verwacht, Tekst uit)
    {
        var waarde = waarden[0];
        decimal afgerond = AlsGepubliceerd(waarde, verwacht);
        if (waarde.Waarde == afgerond) return;
        Meld(regel, [.. waarden], new(
            $"{waarde.WaardeIn(Taal.Nederlands)} is niet wat volgt uit {uit.Nl}: {Notatie.Getal(afgerond, Taal.Nederlands)}",
            $"{waarde.WaardeIn(Taal.Engels)} is not what follows from {uit.En}: {Notatie.Getal(afgerond, Taal.Engels)}"));
    }

    /// <summary>
    /// What a value must be that follows from others: rounded to as many decimals as its source gives, or to more where the value has more. How many zeros
    /// somebody typed after it, or how few decimals, makes no difference.
    /// </summary>
    private static decimal AlsGepubliceerd(Parameter<decimal> waarde, Breuk verwacht)
    {
        int decimalen = (waarde.Waarde / 1.0000000000000000000000000000m).Scale; // divided by 1 in full, a decimal has no zeros at its end
        return verwacht.RondAf(Math.Max(Waardegrens.Van(waarde.Pad)!.Decimalen!.Value, decimalen));
    }

    /// <summary>A year file is about its whole year, at the prices of that year.</summary>
    [Regel("PARAM-1")]
    private void Tijdvak()
    {
        var bestand = _set.Bestand;
        Wijkt("prijspeil", _set.Prijspeil == _set.Jaar, new("de bedragen zijn niet op het prijspeil van het jaar", "the amounts are not at the price level of the year"));
        Wijkt("geldig.van", bestand.Geldig.Van is { Month: 1, Day: 1 }, new("het bestand geldt niet vanaf de eerste dag van het jaar", "the file does not hold from the first day of the year"));
        Wijkt("geldig.totEnMet", bestand.Geldig.TotEnMet is { Month: 12, Day: 31 }, new("het bestand geldt niet tot en met de laatste dag van het jaar", "the file does not hold up to the last day of the year"));

        void Wijkt(string pad, bool isGoed, Tekst tekst)
        {
            if (!isGoed && !IsBevestigd(pad)) _bevindingen.Add(new(Ernst.Waarschuwing, pad, "PARAM-1", tekst));
        }
    }

    private static bool IsEigen(Parameter waarde) => waarde.Herkomst.Status == Waardestatus.Eigen;

    private bool IsBevestigd(string pad)
    {
        if (!_set.Bevestigd.Bevat(pad)) return false;
        _bevestigd.Add(pad);
        return true;
    }

    /// <summary>Adds a finding about the first of the values; the others take part in it.</summary>
    private void Meld(string regel, ReadOnlySpan<Parameter> waarden, Tekst tekst)
    {
        var waarde = waarden[0];
        bool eigen = false;
        foreach (var betrokken in waarden) eigen |= IsEigen(betrokken);
        if (!eigen && IsBevestigd(waarde.Pad)) return;
        _bevindingen.Add(eigen
            ? new(Ernst.Waarschuwing, waarde.Pad, regel, new($"{tekst.Nl}; eigen waarde", $"{tekst.En}; own value"))
            : new(Ernst.Fout, waarde.Pad, regel, tekst));
    }
}
