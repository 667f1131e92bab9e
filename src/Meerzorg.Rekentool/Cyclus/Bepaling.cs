namespace Meerzorg.Rekentool.Cyclus;

/// <summary>Something that a source lays down, such as a term or a way of handing in, with the place where it does.</summary>
/// <typeparam name="T">What kind of thing it is.</typeparam>
/// <param name="Waarde">What is laid down.</param>
/// <param name="Herkomst">Where.</param>
internal sealed record Bepaling<T>(T Waarde, Herkomst Herkomst)
{
    /// <summary>What is laid down, and where.</summary>
    public override string ToString() => $"{Waarde} ({Herkomst})";
}
