using System.Text.Json;

namespace Meerzorg.Rekentool;

/// <summary>How a member stands in a document.</summary>
[Flags]
internal enum Lidwijze
{
    /// <summary>It may be left out, and is not written where it says nothing.</summary>
    Vrij = 0,

    /// <summary>A document without it is at fault.</summary>
    Verplicht = 1,

    /// <summary>It may be left out, but is always written.</summary>
    Altijd = 2,

    /// <summary>It is null where there is nothing.</summary>
    MagNiets = 4,

    /// <summary>Its value is kept while the object is read or written, for what comes after it.</summary>
    Onthoud = 8,
}

/// <summary>A member of an object: everything that is known of it, said once.</summary>
internal abstract class Lid(string naam, string betekenis, Lidwijze wijze)
{
    public string Naam { get; } = naam;

    /// <summary>What it means, in Dutch, for schemas and documents.</summary>
    public string Betekenis { get; } = betekenis;

    public Lidwijze Wijze { get; } = wijze;

    /// <summary>The id of the rule that asks for it.</summary>
    public string? Regel { get; init; }

    /// <summary>Its column in a table of dossiers, where it has one.</summary>
    public string? Kolom { get; init; }

    /// <summary>Whether a document without it is at fault.</summary>
    public bool IsVerplicht => Wijze.HasFlag(Lidwijze.Verplicht);

    /// <summary>Whether it is null where there is nothing.</summary>
    public bool MagNietsZijn => Wijze.HasFlag(Lidwijze.MagNiets);

    public abstract Vorm Vorm { get; }

    /// <summary>Whether a document that is written always has it; otherwise it is left out where it says nothing.</summary>
    public abstract bool IsAltijdGeschreven { get; }

    /// <summary>The member as it was described, where this is the same one in the document of something else.</summary>
    public virtual Lid Oorsprong => this;
}

/// <summary>A member of an object of one type.</summary>
/// <typeparam name="T">The type that has the member.</typeparam>
internal abstract class Lid<T>(string naam, string betekenis, Lidwijze wijze) : Lid(naam, betekenis, wijze)
{
    /// <summary>The object with the value of the member.</summary>
    public abstract T Lees(T doel, JsonElement element, Leesplaats plaats);

    public abstract void Schrijf(Utf8JsonWriter json, T bron, Schrijfwijze wijze);

    public abstract bool IsBinnen(T bron);

    public abstract void Controleer(T bron, string voorvoegsel, Foutenlijst fouten);

    /// <summary>The columns in a table that this member has, or that the members in it have.</summary>
    public abstract IEnumerable<Kolomlid<T>> Kolommen();

    /// <summary>The same member in the document of something that holds the object.</summary>
    public Lid<TBuiten> In<TBuiten>(Func<TBuiten, T> van, Func<TBuiten, T, TBuiten>? met = null) => new Doorlid<TBuiten, T>(this, van, met);

    /// <summary>The same member in the document of something that may hold the object; it is left out where there is none.</summary>
    public Lid<TBuiten> WaarErIs<TBuiten>(Func<TBuiten, T?> van) => new Doorlid<TBuiten, T>(this, van!, null) { MagOntbreken = true };
}

/// <summary>Reads the field of a table into what the row becomes.</summary>
internal delegate T Veldlezer<T>(T doel, string veld, in Notatiecontext context, Leesplaats plaats);

/// <summary>A member that has a column in a table.</summary>
/// <param name="Kolom">The name of the column.</param>
/// <param name="Pad">The path of the member in a document.</param>
/// <param name="Regel">The id of the rule that asks for it.</param>
/// <param name="Lees">The object with what the field says.</param>
internal sealed record Kolomlid<T>(string Kolom, string Pad, string? Regel, Veldlezer<T> Lees)
{
    /// <summary>The same column of something that holds the object.</summary>
    public Kolomlid<TBuiten> In<TBuiten>(string? onder, Func<TBuiten, T> van, Func<TBuiten, T, TBuiten> met) => new(
        Kolom,
        onder is null ? Pad : $"{onder}.{Pad}",
        Regel,
        (TBuiten doel, string veld, in Notatiecontext context, Leesplaats plaats) => met(doel, Lees(van(doel), veld, context, plaats)));
}

/// <summary>A member with a value of one type.</summary>
/// <param name="naam">Its name.</param>
/// <param name="vorm">How its value stands in a document.</param>
/// <param name="betekenis">What it means, in Dutch.</param>
/// <param name="wijze">Whether it must be there, is always written, and so on.</param>
internal abstract class Waardelid<T, TWaarde>(string naam, Vorm<TWaarde> vorm, string betekenis, Lidwijze wijze) : Lid<T>(naam, betekenis, wijze)
{
    /// <summary>When the member is written at all; always where left out.</summary>
    public Func<T, Schrijfwijze, bool>? Alleen { get; init; }

    public override Vorm Vorm => vorm;

    public override bool IsAltijdGeschreven => IsVerplicht || (Alleen is null && (!WordtGelezen || Wijze.HasFlag(Lidwijze.Altijd)));

    /// <summary>Whether the member is read, and not only written.</summary>
    protected abstract bool WordtGelezen { get; }

    protected abstract TWaarde Van(T bron);

    protected abstract T Met(T doel, TWaarde waarde);

    public override T Lees(T doel, JsonElement element, Leesplaats plaats)
    {
        if (MagNietsZijn && element.ValueKind == JsonValueKind.Null) return Met(doel, default!);
        var waarde = vorm.Lees(element, plaats);
        if (Wijze.HasFlag(Lidwijze.Onthoud)) plaats.Omgeving?.Geheugen.Onthoud(Naam, waarde);
        return Met(doel, waarde);
    }

    public override void Schrijf(Utf8JsonWriter json, T bron, Schrijfwijze wijze)
    {
        if (Alleen is { } alleen && !alleen(bron, wijze)) return;
        var waarde = Van(bron);
        if (Wijze.HasFlag(Lidwijze.Onthoud)) wijze.Omgeving?.Onthoud(Naam, waarde);
        if (!IsAltijdGeschreven && Alleen is null && ZegtNiets(waarde)) return;
        json.WritePropertyName(Naam);
        if (waarde is null) json.WriteNullValue();
        else
        {
            try
            {
                vorm.Schrijf(json, waarde, wijze);
            }
            catch (OngeldigeInvoerException fout)
            {
                throw fout.Onder(Naam);
            }
        }
    }

    // A caller without nullable checks can leave out what is required.
    public override IEnumerable<Kolomlid<T>> Kolommen()
    {
        if (Kolom is { } kolom) return [new(kolom, Naam, Regel, (T doel, string veld, in Notatiecontext context, Leesplaats plaats) => Met(doel, vorm.LeesVeld(veld, context, plaats)))];
        return vorm is Objectvorm<TWaarde> geheel ? geheel.Kolommen().Select(deel => deel.In<T>(Naam, Van, Met)) : [];
    }

    public override bool IsBinnen(T bron) => Van(bron) is { } waarde ? vorm.IsBinnen(waarde) : !IsVerplicht;

    public override void Controleer(T bron, string voorvoegsel, Foutenlijst fouten)
    {
        if (Van(bron) is not { } waarde)
        {
            if (IsVerplicht) fouten.Meld(Foutsoort.Ontbreekt, voorvoegsel + Naam, new("niets", "nothing"), vorm.Verwacht, Regel);
        }
        else if (!vorm.IsBinnen(waarde)) vorm.Controleer(waarde, voorvoegsel + Naam, Regel, fouten);
    }

    private static bool ZegtNiets(TWaarde waarde) => waarde is null || EqualityComparer<TWaarde>.Default.Equals(waarde, default) || waarde is System.Collections.ICollection { Count: 0 };
}

/// <summary>A member of an object that never changes: another value is another object.</summary>
/// <param name="naam">Its name.</param>
/// <param name="vorm">How its value stands in a document.</param>
/// <param name="van">Gives the value.</param>
/// <param name="met">Gives the object with another value; <see langword="null"/> for what is only written.</param>
/// <param name="betekenis">What it means, in Dutch.</param>
/// <param name="wijze">Whether it must be there, is always written, and so on.</param>
internal sealed class Lid<T, TWaarde>(string naam, Vorm<TWaarde> vorm, Func<T, TWaarde> van, Func<T, TWaarde, T>? met, string betekenis, Lidwijze wijze = default)
    : Waardelid<T, TWaarde>(naam, vorm, betekenis, wijze)
{
    protected override bool WordtGelezen => met is not null;

    protected override TWaarde Van(T bron) => van(bron);

    protected override T Met(T doel, TWaarde waarde) => met!(doel, waarde);
}

/// <summary>A member of an object that is filled while it is read, such as a file that stays in the house.</summary>
/// <param name="naam">Its name.</param>
/// <param name="vorm">How its value stands in a document.</param>
/// <param name="plek">Where the object keeps the value.</param>
/// <param name="betekenis">What it means, in Dutch.</param>
/// <param name="wijze">Whether it must be there, is always written, and so on.</param>
internal sealed class Veldlid<T, TWaarde>(string naam, Vorm<TWaarde> vorm, Plek<T, TWaarde> plek, string betekenis, Lidwijze wijze)
    : Waardelid<T, TWaarde>(naam, vorm, betekenis, wijze)
{
    protected override bool WordtGelezen => true;

    protected override TWaarde Van(T bron) => plek(bron);

    protected override T Met(T doel, TWaarde waarde)
    {
        plek(doel) = waarde;
        return doel;
    }
}

/// <summary>The field in which an object keeps the value of a member.</summary>
internal delegate ref TWaarde Plek<in T, TWaarde>(T van);

/// <summary>A member of an object inside, that stands in the document of what holds it.</summary>
internal sealed class Doorlid<TBuiten, T> : Lid<TBuiten>
{
    private readonly Lid<T> _lid;
    private readonly Func<TBuiten, T> _van;
    private readonly Func<TBuiten, T, TBuiten>? _met;

    public Doorlid(Lid<T> lid, Func<TBuiten, T> van, Func<TBuiten, T, TBuiten>? met)
        : base(lid.Naam, lid.Betekenis, lid.Wijze)
    {
        (_lid, _van, _met) = (lid, van, met);
        (Regel, Kolom) = (lid.Regel, lid.Kolom);
    }

    public override Vorm Vorm => _lid.Vorm;

    public override Lid Oorsprong => _lid.Oorsprong;

    /// <summary>Whether the object may not be there, and the member with it.</summary>
    public bool MagOntbreken { get; init; }

    public override bool IsAltijdGeschreven => !MagOntbreken && _lid.IsAltijdGeschreven;

    public override TBuiten Lees(TBuiten doel, JsonElement element, Leesplaats plaats) => _met!(doel, _lid.Lees(_van(doel), element, plaats));

    public override void Schrijf(Utf8JsonWriter json, TBuiten bron, Schrijfwijze wijze)
    {
        var binnen = _van(bron);
        if (!MagOntbreken || binnen is not null) _lid.Schrijf(json, binnen, wijze);
    }

    public override IEnumerable<Kolomlid<TBuiten>> Kolommen() => _lid.Kolommen().Select(kolom => kolom.In(null, _van, _met!));

    public override bool IsBinnen(TBuiten bron) => _van(bron) is { } binnen ? _lid.IsBinnen(binnen) : MagOntbreken;

    /// <summary>Of a part that is not there, all members say the same, at the one place that it has.</summary>
    public override void Controleer(TBuiten bron, string voorvoegsel, Foutenlijst fouten)
    {
        if (_van(bron) is { } binnen) _lid.Controleer(binnen, voorvoegsel, fouten);
        else if (!MagOntbreken) fouten.Meld(Foutsoort.Ontbreekt, voorvoegsel.TrimEnd('.'), new($"niets met {Naam}", $"nothing with {Naam}"), new($"{Naam}: {Vorm.Verwacht.Nl}", $"{Naam}: {Vorm.Verwacht.En}"), Regel);
    }
}
