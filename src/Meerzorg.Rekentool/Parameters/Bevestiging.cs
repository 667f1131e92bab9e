using System.Collections.Immutable;
using System.Globalization;

namespace Meerzorg.Rekentool;

/// <summary>What a year file confirms: a value that is not what a check expects, typed a second time, with why it is right all the same.</summary>
internal sealed record Bevestiging
{
    public static readonly Objectvorm<Bevestiging> Vorm = new("bevestiging", () => new())
    {
        { "pad", Woordvorm.NietLeeg, bevestiging => ref bevestiging.Pad, "de plaats van de waarde", Lidwijze.Verplicht, "PARAM-15" },
        { "waarde", Woordvorm.Vrij, bevestiging => ref bevestiging.Waarde!, "de waarde, nog eens overgetypt; `null` als er op die plaats niets is", Lidwijze.Verplicht | Lidwijze.MagNiets },
        { "reden", Woordvorm.NietLeeg, bevestiging => ref bevestiging.Reden, "waarom het toch klopt", Lidwijze.Verplicht, "PARAM-15" },
    };

    /// <summary>The place of the value.</summary>
    public string Pad = "";

    /// <summary>The value as text; <see langword="null"/> where there is none at the place.</summary>
    public string? Waarde;

    /// <summary>Why it is right.</summary>
    public string Reden = "";
}

/// <summary>What a year file confirms, by path.</summary>
[Regel("PARAM-15")]
internal sealed class Bevestigingen
{
    /// <summary>Each confirmed value must be the one that stands there: a value that was typed twice, and not the same, has two readings.</summary>
    /// <param name="set">The set with its values; those that an overlay replaced are no longer what was confirmed.</param>
    public Bevestigingen(Parameterset set)
    {
        var bevestigd = set.Bestand.Bevestigd;
        Paden = [.. bevestigd.Select(een => een.Pad)];
        Fouten = [];
        if (bevestigd.IsEmpty) return;

        var fouten = ImmutableArray.CreateBuilder<Melding>();
        var waarden = set.Waarden().ToDictionary(waarde => waarde.Pad, StringComparer.Ordinal);
        var overig = set.Indeling().Concat(set.Tijdvak()).ToDictionary(deel => deel.Pad, deel => deel.Waarde, StringComparer.Ordinal);
        foreach (var (nummer, (pad, tekst, reden)) in bevestigd.Select(een => (een.Pad, een.Waarde, een.Reden)).Index())
        {
            if (Paden.IndexOf(pad) < nummer) Meld(nummer, "pad", new($"{pad} is al bevestigd", $"{pad} is confirmed already"));
            if (string.IsNullOrWhiteSpace(reden)) Meld(nummer, "reden", new($"{pad} is bevestigd zonder reden", $"{pad} is confirmed without a reason"));
            if (waarden.TryGetValue(pad, out var waarde))
            {
                if (waarde.Herkomst.Status != Waardestatus.Eigen && !(tekst is not null && waarde.Zegt(tekst))) Tegen(new(waarde.WaardeIn(Taal.Nederlands), waarde.WaardeIn(Taal.Engels)));
            }
            else if (overig.TryGetValue(pad, out var deel))
            {
                if (deel != tekst) Tegen(Tekst.Gelijk(deel));
            }
            else if (tekst is not null) Tegen(new("niets", "nothing"));

            void Tegen(Tekst er)
            {
                var wat = tekst is null ? new Tekst("niets", "nothing") : Aanhaling.Tussen(tekst);
                Meld(nummer, "waarde", new($"bevestigd is {wat.Nl}, op {pad} staat {er.Nl}", $"{wat.En} is confirmed, at {pad} stands {er.En}"));
            }
        }

        Fouten = fouten.ToImmutable();

        void Meld(int nummer, string lid, Tekst tekst) =>
            fouten.Add(new(Ernst.Fout, string.Create(CultureInfo.InvariantCulture, $"bevestigd.{nummer + 1}.{lid}"), "PARAM-15", tekst));
    }

    /// <summary>The places, in the order of the file.</summary>
    public ImmutableArray<string> Paden { get; }

    /// <summary>What cannot be: two readings of one value.</summary>
    public ImmutableArray<Melding> Fouten { get; }

    /// <summary>Whether what stands at a place is confirmed, or that nothing stands there.</summary>
    public bool Bevat(string pad) => Paden.Contains(pad);
}
