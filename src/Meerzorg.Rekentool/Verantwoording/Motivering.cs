using System.Collections.Immutable;
using System.Text;

namespace Meerzorg.Rekentool;

/// <summary>For whom a motivation is written.</summary>
public enum Register
{
    /// <summary>For whoever has to account for the outcome: every step with its rule, figures and source.</summary>
    Juridisch,

    /// <summary>For the client and the family: plain language, level B1, every term explained.</summary>
    GewoneTaal,
}

/// <summary>An outcome in words, for a file or a letter.</summary>
/// <remarks>
/// It is made from the values that the outcome itself holds; it calculates nothing and making it can change no outcome.
/// It says what the calculation gives; the zorgkantoor decides.
/// </remarks>
public sealed class Motivering
{
    private Motivering(Uitkomst uitkomst, Register register, Aanvraagsoort soort)
    {
        (Uitkomst, Register, Soort) = (uitkomst, register, soort);
        Delen = register == Register.Juridisch ? Juridisch.Van(uitkomst, soort) : GewoneTaal.Van(uitkomst, soort);
    }

    /// <summary>The outcome that is motivated.</summary>
    public Uitkomst Uitkomst { get; }

    /// <summary>For whom it is written.</summary>
    public Register Register { get; }

    /// <summary>The kind of application.</summary>
    public Aanvraagsoort Soort { get; }

    /// <summary>The parts, in order: a heading, whole sentences that together are a paragraph, and what is listed under it, where anything is.</summary>
    public ImmutableArray<(Tekst Kop, ImmutableArray<Tekst> Zinnen, ImmutableArray<Tekst> Punten)> Delen { get; }

    /// <summary>Writes the motivation of an outcome.</summary>
    /// <param name="uitkomst">The outcome.</param>
    /// <param name="register">For whom it is written.</param>
    /// <param name="soort">
    /// Individual or preventive: the outcome is the same, the text is not. An outcome of a client in a group is always
    /// <see cref="Aanvraagsoort.Groep"/>.
    /// </param>
    /// <exception cref="ArgumentException">The kind is that of a group and the outcome is not.</exception>
    public static Motivering Van(Uitkomst uitkomst, Register register, Aanvraagsoort soort = Aanvraagsoort.Individueel)
    {
        ArgumentNullException.ThrowIfNull(uitkomst);
        if (soort == Aanvraagsoort.Groep && uitkomst.Groep is null) throw new ArgumentException("De uitkomst is niet die van een cliënt in een groep.", nameof(soort));
        return new(uitkomst, register, uitkomst.Groep is null ? soort : Aanvraagsoort.Groep);
    }

    /// <summary>The motivation as plain Dutch text.</summary>
    public override string ToString() => AlsTekst(Taal.Nederlands);

    /// <summary>The motivation as plain text.</summary>
    /// <param name="taal">The language.</param>
    public string AlsTekst(Taal taal) => Opgemaakt(taal, kop: "", wit: "", Aanhaling.OpEenRegel);

    /// <summary>The motivation as Markdown, its headings at the third level.</summary>
    /// <param name="taal">The language.</param>
    public string AlsMarkdown(Taal taal) => Opgemaakt(taal, kop: "### ", wit: "\n", Markdowntekst.Regel);

    private string Opgemaakt(Taal taal, string kop, string wit, Func<string, string> regel)
    {
        var tekst = new StringBuilder();
        foreach (var deel in Delen)
        {
            if (tekst.Length > 0) tekst.Append('\n');
            tekst.Append(kop).Append(regel(deel.Kop.In(taal))).Append('\n');
            if (!deel.Zinnen.IsEmpty) tekst.Append(wit).Append(regel(string.Join(' ', deel.Zinnen.Select(zin => zin.In(taal))))).Append('\n');
            if (!deel.Punten.IsEmpty) tekst.Append(wit);
            foreach (var punt in deel.Punten) tekst.Append("- ").Append(regel(punt.In(taal))).Append('\n');
        }

        return tekst.ToString();
    }
}
