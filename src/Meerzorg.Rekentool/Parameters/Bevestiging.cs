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
        // Every year passes here when it is first asked for: no more machinery than the few confirmations need.
        var paden = ImmutableArray.CreateBuilder<string>();
        var fouten = ImmutableArray.CreateBuilder<Melding>();
        foreach (var bevestiging in set.Bestand.Bevestigd)
        {
            var pad = bevestiging.Pad;
            var plaats = string.Create(CultureInfo.InvariantCulture, $"bevestigd.{paden.Count + 1}");
            if (paden.Contains(pad)) Meld($"{plaats}.pad", new($"{pad} is al bevestigd", $"{pad} is confirmed already"));
            if (string.IsNullOrWhiteSpace(bevestiging.Reden)) Meld($"{plaats}.reden", new($"{pad} is bevestigd zonder reden", $"{pad} is confirmed without a reason"));
            if (Anders(set, pad, bevestiging.Waarde) is { } er)
            {
                var wat = bevestiging.Waarde is { } waarde ? Aanhaling.Tussen(waarde) : new Tekst("niets", "nothing");
                Meld($"{plaats}.waarde", new($"bevestigd is {wat.Nl}, op {pad} staat {er.Nl}", $"{wat.En} is confirmed, at {pad} stands {er.En}"));
            }

            paden.Add(pad);
        }

        (Paden, Fouten) = (paden.ToImmutable(), fouten.ToImmutable());

        void Meld(string plaats, Tekst tekst) => fouten.Add(new(Ernst.Fout, plaats, "PARAM-15", tekst));
    }

    /// <summary>The places, in the order of the file.</summary>
    public ImmutableArray<string> Paden { get; }

    /// <summary>What cannot be: two readings of one value.</summary>
    public ImmutableArray<Melding> Fouten { get; }

    /// <summary>Whether what stands at a place is confirmed, or that nothing stands there.</summary>
    public bool Bevat(string pad) => Paden.Contains(pad);

    /// <summary>What stands at a place, where that is not what a text says; <see langword="null"/> where it is.</summary>
    private static Tekst? Anders(Parameterset set, string pad, string? tekst)
    {
        foreach (var waarde in set.Waarden())
        {
            if (waarde.Pad != pad) continue;
            bool isGelijk = waarde.Herkomst.Status == Waardestatus.Eigen || (tekst is not null && waarde.Zegt(tekst));
            return isGelijk ? null : new(waarde.WaardeIn(Taal.Nederlands), waarde.WaardeIn(Taal.Engels));
        }

        foreach (var (plaats, deel) in set.Indeling().Concat(set.Tijdvak()))
        {
            if (plaats == pad) return deel == tekst ? null : Tekst.Gelijk(deel);
        }

        return tekst is null ? null : new("niets", "nothing");
    }
}
