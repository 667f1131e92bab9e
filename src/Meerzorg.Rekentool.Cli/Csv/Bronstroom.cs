namespace Meerzorg.Rekentool.Cli.Csv;

/// <summary>A stream that remembers the last part that was read, so that a fault in the encoding can be shown where it is.</summary>
internal sealed class Bronstroom : Stream
{
    private const int Omvang = 64 * 1024;
    private const int Staart = 256;

    private readonly Stream _bron;
    private readonly byte[] _venster = new byte[Staart + Omvang];
    private int _lengte;
    private int _nogTeGeven;
    private long _regels;

    /// <summary>Reads the first part at once.</summary>
    public Bronstroom(Stream bron)
    {
        _bron = bron;
        while (_lengte < Staart && bron.Read(_venster, _lengte, Omvang - _lengte) is > 0 and var gelezen) _lengte += gelezen;
        _nogTeGeven = _lengte;
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>How the file begins; only before anything was read.</summary>
    public ReadOnlySpan<byte> Begin => _venster.AsSpan(0, Math.Min(_lengte, Staart));

    /// <summary>Where what was read is not UTF-8; <see langword="null"/> when it is.</summary>
    public Tekst? GeenUtf8()
    {
        // The part can begin halfway a character.
        int begin = 0;
        while (_regels > 0 && begin < _lengte && (_venster[begin] & 0xC0) == 0x80) begin++;
        return Invoertekst.GeenUtf8(_venster.AsSpan(begin, _lengte - begin), _regels);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_nogTeGeven > 0)
        {
            int aantal = Math.Min(buffer.Length, _nogTeGeven);
            _venster.AsSpan(_lengte - _nogTeGeven, aantal).CopyTo(buffer);
            _nogTeGeven -= aantal;
            return aantal;
        }

        int gelezen = _bron.Read(buffer[..Math.Min(buffer.Length, Omvang)]);
        if (gelezen > 0) Onthoud(buffer[..gelezen]);
        return gelezen;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private void Onthoud(ReadOnlySpan<byte> blok)
    {
        int staart = Math.Min(Staart, _lengte);
        _regels += _venster.AsSpan(0, _lengte - staart).Count((byte)'\n');
        _venster.AsSpan(_lengte - staart, staart).CopyTo(_venster);
        blok.CopyTo(_venster.AsSpan(staart));
        _lengte = staart + blok.Length;
    }
}
