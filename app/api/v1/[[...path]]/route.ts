import { endpoints } from "@/server/api/endpoints";
import { restRoutes } from "@/server/api-route";

export const { GET, POST, PUT, PATCH, DELETE } = restRoutes(endpoints);
