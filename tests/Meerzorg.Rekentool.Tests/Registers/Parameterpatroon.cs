using System.Text.RegularExpressions;

namespace Meerzorg.Rekentool.Tests.Registers;

/// <summary>A pattern of parameter paths in which <c>*</c> stands for any one part.</summary>
/// <param name="Tekst">The pattern: <c>zorgprofielen.*.basisuren</c>.</param>
internal readonly record struct Parameterpatroon(string Tekst)
{
    public bool IsEnkel => !Tekst.Contains('*', StringComparison.Ordinal);

    public bool Past(string pad) => Uitdrukking().IsMatch(pad);

    /// <summary>The parts of a path that a star stands for: <c>VG7</c>.</summary>
    public IEnumerable<string> Delen(string pad) => Uitdrukking().Match(pad).Groups.Values.Skip(1).Select(deel => deel.Value);

    private Regex Uitdrukking() => new("^" + Regex.Escape(Tekst).Replace(@"\*", "([^.]+)", StringComparison.Ordinal) + "$", RegexOptions.CultureInvariant);
}
