namespace HrSystem;

/// <summary>HEAD is answered as GET is; the server leaves out the body, since it knows what was asked.</summary>
internal static class HeadAsGet
{
    public static Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsHead(context.Request.Method))
        {
            context.Request.Method = HttpMethods.Get;
        }

        return next(context);
    }
}
