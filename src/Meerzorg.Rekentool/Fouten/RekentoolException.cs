using System.Collections.Immutable;

namespace Meerzorg.Rekentool;

/// <summary>Input from which nothing can be calculated. Carries every fault that was found, not only the first.</summary>
/// <remarks>Outcomes of the regulation, such as "not eligible", are results and never exceptions.</remarks>
public abstract class RekentoolException : Exception
{
    private protected RekentoolException(Tekst aanhef, ImmutableArray<Fout> fouten)
        : base(Opgesomd(aanhef, fouten, Taal.Nederlands))
    {
        Aanhef = aanhef;
        Fouten = fouten;
    }

    /// <summary>The faults, in the order in which they were found; at least one.</summary>
    public ImmutableArray<Fout> Fouten { get; }

    private Tekst Aanhef { get; }

    /// <summary>The message in the given language; <see cref="Exception.Message"/> is the Dutch one.</summary>
    /// <param name="taal">The language.</param>
    public string In(Taal taal) => Opgesomd(Aanhef, Fouten, taal);

    private static string Opgesomd(Tekst aanhef, ImmutableArray<Fout> fouten, Taal taal) =>
        string.Join('\n', [aanhef.In(taal) + ":", .. fouten.Select(fout => "- " + fout.In(taal))]);
}

/// <summary>
/// Input from which nothing can be calculated: an application or a part or form of it, a situation, a receipt, a table of dossiers or its header,
/// dossiers that cannot be calibrated.
/// </summary>
/// <example><code>
/// try
/// {
///     Rekentool.Voor(2026).Bereken(aanvraag with { Minuren = Uren.Van(70), Tariefpercentage = 95 });
/// }
/// catch (OngeldigeInvoerException ongeldig)
/// {
///     foreach (Fout fout in ongeldig.Fouten) Console.WriteLine($"{fout.Pad}: {fout.Gevonden}");
/// }
/// // tariefpercentage: 95
/// // minuren: 70:00
/// </code></example>
public sealed class OngeldigeInvoerException : RekentoolException
{
    internal OngeldigeInvoerException(ImmutableArray<Fout> fouten)
        : this(new("De aanvraag kan niet worden berekend", "The application cannot be calculated"), fouten)
    {
    }

    /// <summary>For programs that ask more of input than the calculation does.</summary>
    /// <param name="aanhef">What cannot be done, without a colon.</param>
    /// <param name="fouten">The faults, at least one.</param>
    public OngeldigeInvoerException(Tekst aanhef, ImmutableArray<Fout> fouten)
        : base(aanhef, fouten)
    {
    }

    /// <summary>The same faults, of a part that is the member or element with this name.</summary>
    internal OngeldigeInvoerException Onder(string lid) => new([.. Fouten.Select(fout => fout.Onder(lid))]);

    /// <summary>An exact number that no decimal holds; only numbers far beyond the bounds of every field lead to one.</summary>
    /// <param name="cijfers">How many digits it has before the decimal sign.</param>
    /// <param name="decimalen">How many it should have after it.</param>
    internal static OngeldigeInvoerException PastNiet(int cijfers, int decimalen) => new([new(
        Foutsoort.BuitenBereik,
        "",
        new($"een getal met {cijfers} cijfers voor de komma", $"a number with {cijfers} digits before the decimal sign"),
        new($"een getal dat met {decimalen} decimalen in 28 cijfers past", $"a number that fits 28 digits with {decimalen} decimals"))]);

    /// <summary>The first row, from 0, of columns of dossiers that is not valid, with the column of each fault as its path; <see langword="null"/> for other input.</summary>
    public int? Rij { get; internal init; }
}

/// <summary>A parameter file, an overlay or a policy that is not valid.</summary>
public sealed class OngeldigeParametersException : RekentoolException
{
    internal OngeldigeParametersException(string naam, ImmutableArray<Fout> fouten)
        : this(new Tekst($"De parameters zijn ongeldig ({naam})", $"The parameters are invalid ({naam})"), fouten)
    {
    }

    internal OngeldigeParametersException(Tekst aanhef, ImmutableArray<Fout> fouten)
        : base(aanhef, fouten)
    {
    }
}

/// <summary>In strict mode: an outcome that would rest on values that are not published.</summary>
public sealed class NietGepubliceerdException : RekentoolException
{
    internal NietGepubliceerdException(ImmutableArray<Fout> fouten)
        : base(new("De uitkomst rust op waarden die niet zijn gepubliceerd", "The outcome rests on values that are not published"), fouten)
    {
    }
}

/// <summary>A year for which no parameters have been published; a neighbouring year is never used instead.</summary>
public sealed class JaarZonderParametersException : RekentoolException
{
    internal JaarZonderParametersException(int jaar, ImmutableArray<int> beschikbareJaren)
        : base(new("Geen parameters", "No parameters"), [Beschrijf(jaar, beschikbareJaren)])
    {
        Jaar = jaar;
        BeschikbareJaren = beschikbareJaren;
    }

    private JaarZonderParametersException(IReadOnlyList<JaarZonderParametersException> fouten)
        : base(new("Geen parameters", "No parameters"), [.. fouten.SelectMany(fout => fout.Fouten)])
    {
        Jaar = fouten[0].Jaar;
        BeschikbareJaren = fouten[0].BeschikbareJaren;
    }

    /// <summary>The year that was asked for; the first one when several were.</summary>
    public int Jaar { get; }

    /// <summary>The years that there are, ascending.</summary>
    public ImmutableArray<int> BeschikbareJaren { get; }

    /// <summary>One exception for several years.</summary>
    internal static JaarZonderParametersException Samen(IReadOnlyList<JaarZonderParametersException> fouten) => new(fouten);

    private static Fout Beschrijf(int jaar, ImmutableArray<int> beschikbareJaren)
    {
        var jaren = string.Join(", ", beschikbareJaren);
        return new(
            Foutsoort.JaarZonderParameters,
            "jaar",
            Tekst.Gelijk(jaar.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            new($"een jaar waarvan de parameters bekend zijn: {jaren}", $"a year whose parameters are known: {jaren}"));
    }
}
