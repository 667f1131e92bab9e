using System.Collections.Immutable;
using System.Globalization;

namespace Meerzorg.Rekentool.Jaarwissel;

/// <summary>Lays a set beside that of another year: whatever the indexation does not explain is found. Who knows that it is right confirms it in the file.</summary>
internal sealed class Jaarvergelijker(Parameterset set, Parameterset ander)
{
    /// <summary>Published amounts were made with binary floating point or given in 15 digits: 14 of them can be relied on.</summary>
    private const decimal RelatieveMarge = 0.000_000_000_000_005m;

    private readonly HashSet<string> _bevestigd = [.. set.BevestigdInZichzelf];
    private readonly ImmutableArray<Melding>.Builder _bevindingen = ImmutableArray.CreateBuilder<Melding>();

    private string AnderJaar => ander.Jaar.ToString(CultureInfo.InvariantCulture);

    public ImmutableArray<Melding> Bevindingen()
    {
        _bevindingen.AddRange(set.Bevindingen);
        Waarden();
        Indeling();
        Snelheid();
        Overbodig();
        return _bevindingen.ToImmutable();
    }

    [Regel("PARAM-12")]
    private (Breuk Factor, Tekst Formule) Index()
    {
        if (set.Indexatie is { } indexatie && indexatie.VanJaar == ander.Jaar) return (indexatie.Factor, indexatie.Formule);

        var (maal, door) = (set.MaximaalEtmaalbedrag, ander.MaximaalEtmaalbedrag);
        var formule = Indexatie.Formuleer(ander.Jaar, maal, door);
        Meld("PARAM-12", "indexatie", set.Indexatie is { } elders
            ? new($"opgegeven is {elders.VanJaar}; de bedragen zijn nagerekend als {formule.Nl}", $"{elders.VanJaar} is declared; the amounts were recomputed as {formule.En}")
            : new($"niet opgegeven; de bedragen zijn nagerekend als {formule.Nl}", $"not declared; the amounts were recomputed as {formule.En}"));
        return (maal.Exact / door.Exact, formule);
    }

    /// <summary>Every value: as it was, or times the index.</summary>
    [Regel("PARAM-12", "PARAM-15")]
    private void Waarden()
    {
        var (factor, formule) = Index();
        var oud = ander.Waarden().Where(IsVanHetJaar).ToDictionary(waarde => waarde.Pad, StringComparer.Ordinal);
        foreach (var waarde in set.Waarden().Where(IsVanHetJaar))
        {
            if (!oud.Remove(waarde.Pad, out var eerder))
                Meld(waarde, "PARAM-15", new($"{waarde.WaardeIn(Taal.Nederlands)} is er in {AnderJaar} niet", $"{waarde.WaardeIn(Taal.Engels)} is not there in {AnderJaar}"));
            else if (waarde.WordtGeindexeerd) Geindexeerd(waarde, eerder.ExacteWaarde * factor, formule);
            else if (waarde.ExacteWaarde != eerder.ExacteWaarde)
                Meld(waarde, "PARAM-15", new($"{waarde.WaardeIn(Taal.Nederlands)}; in {AnderJaar} is het {eerder.WaardeIn(Taal.Nederlands)}", $"{waarde.WaardeIn(Taal.Engels)}; in {AnderJaar} it is {eerder.WaardeIn(Taal.Engels)}"));
        }

        foreach (var vervallen in ander.Zorgprofielen.Where(profiel => set.Van(profiel.Zorgprofiel) is null))
        {
            Meld("PARAM-15", vervallen.Pad, new($"het zorgprofiel is er niet; in {AnderJaar} is het er", $"the zorgprofiel is not there; in {AnderJaar} it is"));
            foreach (var pad in oud.Keys.Where(pad => pad.StartsWith($"{vervallen.Pad}.", StringComparison.Ordinal)).ToArray()) oud.Remove(pad);
        }

        foreach (var vervallen in oud.Values)
            Meld("PARAM-15", vervallen.Pad, new($"de waarde is er niet; in {AnderJaar} is het {vervallen.WaardeIn(Taal.Nederlands)}", $"the value is not there; in {AnderJaar} it is {vervallen.WaardeIn(Taal.Engels)}"));
    }

    private void Geindexeerd(Parameter waarde, Breuk verwacht, Tekst formule)
    {
        if (Breuk.Abs(waarde.ExacteWaarde - verwacht) <= verwacht * RelatieveMarge) return;
        var afgerond = verwacht.InCijfers(Indexering.Cijfers);
        Meld(waarde, "PARAM-12", new(
            $"{waarde.WaardeIn(Taal.Nederlands)} is niet de geïndexeerde waarde, {Notatie.Getal(afgerond, Taal.Nederlands)} ({formule.Nl})",
            $"{waarde.WaardeIn(Taal.Engels)} is not the indexed value, {Notatie.Getal(afgerond, Taal.Engels)} ({formule.En})"));
    }

    /// <summary>The combination of each prestatie and the class of each range; of new ones the value was found already.</summary>
    [Regel("PARAM-15")]
    private void Indeling()
    {
        var oud = ander.Indeling().ToDictionary(deel => deel.Pad, deel => deel.Waarde, StringComparer.Ordinal);
        foreach (var (pad, waarde) in set.Indeling())
        {
            if (oud.TryGetValue(pad, out var eerder) && eerder != waarde) Meld("PARAM-15", pad, new($"{waarde}; in {AnderJaar} is het {eerder}", $"{waarde}; in {AnderJaar} it is {eerder}"));
        }
    }

    /// <summary>A number with very many digits makes the calculation of many dossiers slower, and no outcome another.</summary>
    [Regel("PARAM-5")]
    private void Snelheid()
    {
        if (Bulk.Geheletabel.Van(set, out var reden) is null)
            Meld("PARAM-5", "", new($"{reden.Nl}: bulk rekent even exact, maar langzamer", $"{reden.En}: bulk is as exact, but slower"));
    }

    /// <summary>A confirmation of what needs none hides what comes later.</summary>
    [Regel("PARAM-15")]
    private void Overbodig()
    {
        foreach (var pad in set.Bevestigd.Paden.Where(pad => !_bevestigd.Contains(pad)))
            _bevindingen.Add(Waarschuwing("bevestigd", "PARAM-15", new($"{pad} hoeft niet te worden bevestigd", $"{pad} does not have to be confirmed")));
    }

    /// <summary>From what a year follows is said in its own file, and is no value of the year.</summary>
    private static bool IsVanHetJaar(Parameter waarde) => !waarde.Pad.StartsWith("indexatie.", StringComparison.Ordinal);

    private void Meld(Parameter waarde, string regel, Tekst tekst)
    {
        if (waarde.Herkomst.Status == Waardestatus.Eigen) _bevindingen.Add(Waarschuwing(waarde.Pad, regel, new($"{tekst.Nl}; eigen waarde", $"{tekst.En}; own value")));
        else Meld(regel, waarde.Pad, tekst);
    }

    private void Meld(string regel, string pad, Tekst tekst)
    {
        if (set.Bevestigd.Bevat(pad)) _bevestigd.Add(pad);
        else _bevindingen.Add(Waarschuwing(pad, regel, tekst));
    }

    private static Melding Waarschuwing(string pad, string regel, Tekst tekst) => new(Ernst.Waarschuwing, pad, regel, tekst);
}
