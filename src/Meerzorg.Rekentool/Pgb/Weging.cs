using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Pgb;

/// <summary>A line on its way to a verdict: what still counts of it after the rules so far.</summary>
internal sealed record Weging(int Nummer, Zorgplanrij Regel, Breuk Gevraagd)
{
    /// <summary>What counts a week.</summary>
    public Breuk Geteld { get; private init; } = Gevraagd;

    /// <summary>The rate at which it counts.</summary>
    public Breuk Tarief { get; private init; } = Regel.Tarief;

    public ImmutableArray<Melding> Redenen { get; private init; } = [];

    public ImmutableArray<Melding> OpenVragen { get; private init; } = [];

    /// <summary>The values of the bounds that lowered the rate.</summary>
    public ImmutableArray<Parameter> Grondslag { get; private init; } = [];

    public bool Telt => Geteld.Teken > 0;

    public Weging TeltNiet(string regel, Tekst tekst, Tekst watVerandert) => Met(new(regel, tekst, watVerandert)) with { Geteld = Breuk.Nul };

    /// <summary>The line with no more than a share of what still counted.</summary>
    public Weging MetDeel(Breuk deel, string regel, Tekst tekst, Tekst watVerandert) => Met(new(regel, tekst, watVerandert)) with { Geteld = Geteld * deel };

    /// <summary>The line at a lower rate, which rests on these values.</summary>
    public Weging MetTarief(Breuk tarief, ImmutableArray<Parameter> grondslag, string regel, Tekst tekst, Tekst watVerandert) =>
        Met(new(regel, tekst, watVerandert)) with { Tarief = tarief, Grondslag = [.. Grondslag, .. grondslag] };

    public Weging Met(Melding reden) => this with { Redenen = [.. Redenen, reden] };

    public Weging Vraag(string regel, Tekst tekst, Breuk? verschilPerJaar = null) =>
        this with { OpenVragen = [.. OpenVragen, new(Nummer, regel, tekst, verschilPerJaar is { } verschil ? Toekenning.AfgerondOpCenten(verschil) : null)] };
}
